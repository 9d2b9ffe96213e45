package spokes.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.goods.TransferIds;
import spokes.model.place.Center;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Column;
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
        long products = goods.stream().map(Load::product).distinct().count();
        if (products != goods.size()) {
            throw new IllegalArgumentException("a product twice in " + goods);
        }
    }

    /**
     * One product of a move.
     *
     * @param product what moves
     * @param units   how much
     */
    public record Load(ProductKey product, double units) {}

    @Override
    public Changes changesTo(State state) throws Refused {
        return Changes.of(
                transfers(state).stream().map(t -> RowChange.added(t.toRow())).toList());
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
            throw new Refused("the stock is in %s already".formatted(sender.name()));
        }
        if (goods.isEmpty()) {
            throw new Refused("nothing to move from %s".formatted(sender.name()));
        }
        TransferIds ids = state.sight().newTransferIds();
        List<Transfer> made = new ArrayList<>();
        for (Load load : goods) {
            Transfer transfer = Transfer.planned(load.product(), from, to, load.units(), departure, mode)
                    .withId(ids.next());
            check(state, transfer, sender, receiver);
            made.add(transfer);
        }
        return made;
    }

    private static Center openCenter(Workspace workspace, String code) throws Refused {
        Optional<Center> center =
                workspace.centers().stream().filter(c -> c.code().equals(code)).findFirst();
        if (center.isEmpty()) {
            throw new Refused(
                    missing("center", code, workspace.centers().stream().map(Center::code)));
        }
        if (!center.get().isOpen()) {
            throw new Refused("%s is not open".formatted(center.get().name()));
        }
        return center.get();
    }

    private static String missing(String kind, String code, Stream<String> those) {
        String list = those.distinct().collect(Collectors.joining(", "));
        return list.isEmpty() ? "no %s %s".formatted(kind, code) : "no %s %s; there are %s".formatted(kind, code, list);
    }

    private void check(State state, Transfer transfer, Center sender, Center receiver) throws Refused {
        Workspace workspace = state.workspace();
        Product product = workspace.products().stream()
                .filter(p -> p.key().equals(transfer.product()))
                .findFirst()
                .orElseThrow(() -> new Refused("no product " + transfer.product()));
        double units = transfer.units();
        if (!(units > 0) || units != Math.rint(units) || Double.isInfinite(units)) {
            throw new Refused("units must be a whole number above 0, not %s".formatted(shown(units)));
        }
        if (units > Column.MAX_AMOUNT) {
            throw new Refused("units must be at most %s, not %s".formatted(whole(Column.MAX_AMOUNT), whole(units)));
        }
        checkDeparture(workspace);
        Allowed.check(workspace, product, receiver);
        double available = Math.floor(state.judged().availableFor(transfer));
        if (available < units) {
            throw new Refused(shortage(workspace, product, sender, available, units));
        }
    }

    private void checkDeparture(Workspace workspace) throws Refused {
        LocalDate first = workspace.settings().planDate();
        if (departure.isBefore(first)) {
            throw new Refused("the plan begins on %s; nothing can leave on %s".formatted(first, departure));
        }
        Set<String> modes = modes(workspace);
        if (!mode.isEmpty() && !modes.contains(mode)) {
            throw new Refused(missing("mode of freight", mode, modes.stream()));
        }
    }

    private static Set<String> modes(Workspace workspace) {
        return Stream.concat(workspace.freight().stream(), workspace.defaults().freight().stream())
                .map(FreightRate::mode)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String shortage(Workspace workspace, Product product, Center sender, double available, double units) {
        boolean now = departure.equals(workspace.settings().planDate());
        return "%s %s %s of %s%s; cannot move %s"
                .formatted(
                        sender.name(),
                        now ? "has" : "will have",
                        available > 0 ? whole(available) : "none",
                        product.name(),
                        now ? "" : " on " + departure,
                        whole(units));
    }

    private static String shown(double units) {
        return units == Math.rint(units) ? whole(units) : String.valueOf(units);
    }

    private static String whole(double units) {
        return String.format(Locale.ROOT, "%.0f", units);
    }

    @Override
    public Touched touched() {
        return new Touched.Products(goods.stream().map(Load::product).collect(Collectors.toSet()));
    }

    @Override
    public String label() {
        if (goods.size() == 1) {
            Load load = goods.getFirst();
            return "move %s of %s to %s".formatted(whole(load.units()), load.product(), to);
        }
        return "move %d products to %s".formatted(goods.size(), to);
    }
}
