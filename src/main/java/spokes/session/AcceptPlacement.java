package spokes.session;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spokes.model.PlacedStock;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Placement;
import spokes.model.goods.ProductKey;
import spokes.model.goods.StockLevel;
import spokes.model.place.Center;
import spokes.model.sheet.Changes;

/**
 * Puts stock where it belongs: usable stock and inbound shipments of some products go to other centers, what is allocated
 * or unavailable stays where it is, and planned transfers of these products are cancelled; what is bought with it becomes
 * inbound shipments.
 *
 * @param placement where the stock lies then
 */
public record AcceptPlacement(Placement placement) implements Command {
    /** Sums that differ by less are the same. */
    private static final double SAME_UNITS = 1e-3;

    @Override
    public Changes changesTo(State state) throws Refused {
        Workspace workspace = state.workspace();
        check(workspace);
        return PlacedStock.changes(workspace, placement);
    }

    private void check(Workspace workspace) throws Refused {
        checkOpen(workspace);
        checkRoom(workspace);
        checkFresh(workspace);
    }

    private void checkOpen(Workspace workspace) throws Refused {
        Set<String> open = open(workspace);
        for (Placement.Lot lot : placement.lots()) {
            if (lot.units() > 0 && !open.contains(lot.center())) {
                throw new Refused("%s is not open".formatted(lot.center()));
            }
        }
    }

    private static Set<String> open(Workspace workspace) {
        return workspace.centers().stream()
                .filter(Center::isOpen)
                .map(Center::code)
                .collect(Collectors.toSet());
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

    /** All usable stock, all that is on its way and what is bought is placed, no more and no less. */
    private void checkFresh(Workspace workspace) throws Refused {
        Map<ProductKey, Double> stock = new TreeMap<>();
        Map<ProductKey, Double> inbound = new TreeMap<>();
        placement.lots().forEach(lot -> stock.merge(lot.product(), lot.units(), Double::sum));
        placement.inbound().forEach(shipment -> inbound.merge(shipment.product(), shipment.units(), Double::sum));
        placement.bought().forEach(shipment -> inbound.merge(shipment.product(), -shipment.units(), Double::sum));
        Set<String> open = open(workspace);
        for (StockLevel level : workspace.stock()) {
            if (placement.products().contains(level.product()) && open.contains(level.center())) {
                stock.merge(level.product(), -level.usable(), Double::sum);
            }
        }
        for (Inbound shipment : workspace.inbound()) {
            if (placement.products().contains(shipment.product())) {
                inbound.merge(shipment.product(), -shipment.units(), Double::sum);
            }
        }
        checkNone("stock", stock);
        checkNone("inbound", inbound);
    }

    private static void checkNone(String what, Map<ProductKey, Double> missing) throws Refused {
        for (Map.Entry<ProductKey, Double> entry : missing.entrySet()) {
            if (Math.abs(entry.getValue()) > SAME_UNITS) {
                throw new Refused("the %s of %s has changed since; place anew".formatted(what, entry.getKey()));
            }
        }
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public Touched touched() {
        return new Touched.Products(placement.products());
    }

    @Override
    public String label() {
        String what = placement.products().size() == 1
                ? "place " + placement.products().iterator().next()
                : "place %d products".formatted(placement.products().size());
        double bought = placement.unitsBought();
        return bought > 0 ? String.format(Locale.ROOT, "%s and buy %.0f units", what, bought) : what;
    }
}
