package spokes.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import spokes.model.PlacedStock;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Placement;
import spokes.model.goods.StockLevel;
import spokes.model.place.Center;
import spokes.model.sheet.Changes;

/**
 * Puts stock where it belongs: usable stock and inbound shipments of some products go to other centers, what is allocated
 * or unavailable stays where it is, and planned transfers of these products are cancelled.
 *
 * @param placement where the stock lies then
 */
public record AcceptPlacement(Placement placement) implements Command {

    @Override
    public Changes changesTo(State state) throws Refused {
        Workspace workspace = state.workspace();
        check(workspace);
        return PlacedStock.changes(workspace, placement);
    }

    private void check(Workspace workspace) throws Refused {
        checkOpen(workspace);
        checkRoom(workspace);
    }

    private void checkOpen(Workspace workspace) throws Refused {
        Set<String> open = new HashSet<>();
        workspace.centers().stream().filter(Center::isOpen).forEach(center -> open.add(center.code()));
        for (Placement.Lot lot : placement.lots()) {
            if (lot.units() > 0 && !open.contains(lot.center())) {
                throw new Refused("%s is not open".formatted(lot.center()));
            }
        }
    }

    /** Where more is promised than there is, units that came would fill that gap and not be usable. */
    private void checkRoom(Workspace workspace) throws Refused {
        Set<List<Object>> filled = new HashSet<>();
        placement.lots().stream()
                .filter(lot -> lot.units() > 0)
                .forEach(lot -> filled.add(List.of(lot.center(), lot.product())));
        for (StockLevel level : workspace.stock()) {
            if (level.isOverdrawn() && filled.contains(List.of(level.center(), level.product()))) {
                throw new Refused(
                        "more of %s is promised or unavailable at %s than is on hand; nothing can be placed there"
                                .formatted(level.product(), level.center()));
            }
        }
    }

    @Override
    public Touched touched() {
        return new Touched.Products(placement.products());
    }

    @Override
    public String label() {
        return placement.products().size() == 1
                ? "place " + placement.products().iterator().next()
                : "place %d products".formatted(placement.products().size());
    }
}
