package spokes.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Eligibility;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;
import spokes.model.sheet.RowChange;

/**
 * Moves stock from one center to another: makes one planned transfer per product.
 *
 * @param from      code of the sender
 * @param to        code of the receiver
 * @param goods     what moves and how many units of each, whole numbers above 0
 * @param departure the day it leaves, not before the plan date
 * @param mode      mode of freight; empty = the setting
 */
public record MoveStock(String from, String to, List<Load> goods, LocalDate departure, String mode) implements Command {
    public MoveStock {
        goods = List.copyOf(goods);
    }

    /**
     * One product of a move.
     *
     * @param product what moves
     * @param units   how much
     */
    public record Load(ProductKey product, double units) {}

    @Override
    public List<RowChange> changesTo(State state) throws Refused {
        return transfers(state).stream().map(t -> RowChange.added(t.toRow())).toList();
    }

    /**
     * The transfers it makes.
     *
     * @throws Refused if a place or product is unknown or closed to it, or there is not enough stock
     */
    public List<Transfer> transfers(State state) throws Refused {
        Workspace workspace = state.workspace();
        Center sender = openCenter(workspace, from);
        Center receiver = openCenter(workspace, to);
        if (from.equals(to)) {
            throw new Refused("%s is where the stock already is".formatted(sender.name()));
        }
        if (goods.isEmpty()) {
            throw new Refused("nothing of %s to move".formatted(sender.name()));
        }
        Set<String> ids =
                workspace.transfers().stream().map(Transfer::id).collect(Collectors.toCollection(HashSet::new));
        List<Transfer> made = new ArrayList<>();
        for (Load load : goods) {
            Transfer transfer = transfer(load, freeId(ids));
            ids.add(transfer.id());
            check(state, transfer, receiver);
            made.add(transfer);
        }
        return made;
    }

    private Transfer transfer(Load load, String id) {
        return new Transfer(
                id,
                load.product(),
                from,
                to,
                load.units(),
                Optional.of(departure),
                mode,
                Transfer.Status.PLANNED,
                Optional.empty(),
                OptionalDouble.empty());
    }

    private static String freeId(Set<String> taken) {
        int number = taken.size() + 1;
        while (taken.contains("T-%04d".formatted(number))) {
            number++;
        }
        return "T-%04d".formatted(number);
    }

    private static Center openCenter(Workspace workspace, String code) throws Refused {
        Center center = workspace.centers().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused("no center %s; there are %s"
                        .formatted(
                                code,
                                workspace.centers().stream().map(Center::code).toList())));
        if (!center.isOpen()) {
            throw new Refused("%s is not open".formatted(center.name()));
        }
        return center;
    }

    private void check(State state, Transfer transfer, Center receiver) throws Refused {
        Workspace workspace = state.workspace();
        Product product = workspace.products().stream()
                .filter(p -> p.key().equals(transfer.product()))
                .findFirst()
                .orElseThrow(() -> new Refused("no product " + transfer.product()));
        if (!(transfer.units() > 0) || transfer.units() != Math.rint(transfer.units())) {
            throw new Refused("units must be a whole number above 0, not %s".formatted(transfer.units()));
        }
        if (departure.isBefore(workspace.settings().planDate())) {
            throw new Refused("%s is before the plan date %s"
                    .formatted(departure, workspace.settings().planDate()));
        }
        for (Eligibility rule : workspace.eligibility()) {
            if (rule.center().equals(to) && rule.covers(product) && !rule.allowed()) {
                throw new Refused("%s may not be kept in %s".formatted(product.name(), receiver.name()));
            }
        }
        double available = state.judged().availableFor(transfer);
        if (available < transfer.units()) {
            throw new Refused("%s has %.0f of %s; cannot move %.0f"
                    .formatted(from, Math.floor(available), transfer.product(), transfer.units()));
        }
    }

    @Override
    public Touched touched() {
        return new Touched.Products(goods.stream().map(Load::product).collect(Collectors.toSet()));
    }

    @Override
    public String label() {
        if (goods.size() == 1) {
            Load load = goods.getFirst();
            return "move %.0f of %s to %s".formatted(load.units(), load.product(), to);
        }
        return "move %d products to %s".formatted(goods.size(), to);
    }
}
