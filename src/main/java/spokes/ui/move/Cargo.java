package spokes.ui.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.engine.result.StockState;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.session.MoveStock;

/**
 * What could move away from a center: the selected products that it has, or all of them, in proportion to what it can
 * spare of each. Immutable.
 *
 * @param plan  what it was taken from
 * @param from  code of the sender
 * @param items what the sender can spare, above 0, by product in the order of their keys
 */
public record Cargo(JudgedPlan plan, String from, List<Item> items) {
    private static final Comparator<Share> LARGEST_REST = Comparator.comparingDouble(Share::rest)
            .reversed()
            .thenComparing(share -> share.item().product().key());

    public Cargo {
        items = List.copyOf(items);
    }

    /**
     * A product that could move.
     *
     * @param product what
     * @param spare   whole units that could leave on the plan date
     */
    public record Item(Product product, double spare) {}

    /** What a center can spare of the chosen products; of all if none is chosen. */
    public static Cargo of(JudgedPlan plan, String from, Set<ProductKey> chosen) {
        Map<ProductKey, Double> spare = new HashMap<>();
        for (StockState stock : plan.listStock()) {
            if (stock.center().equals(from) && (chosen.isEmpty() || chosen.contains(stock.product()))) {
                spare.put(stock.product(), Math.floor(stock.usableUnits() - stock.outgoingUnits() + 1e-9));
            }
        }
        return new Cargo(
                plan,
                from,
                plan.workspace().products().stream()
                        .map(product -> new Item(product, spare.getOrDefault(product.key(), 0.0)))
                        .filter(item -> item.spare() > 0)
                        .sorted(Comparator.comparing(item -> item.product().key()))
                        .toList());
    }

    /** Whether there is nothing to move. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The product, if it is one alone. */
    public Optional<Product> single() {
        return items.size() == 1 ? Optional.of(items.getFirst().product()) : Optional.empty();
    }

    /** All units that could move. */
    public double spare() {
        return items.stream().mapToDouble(Item::spare).sum();
    }

    /** Units in a case; of several products the mean, weighted by what there is of each; at least 1. */
    public double unitsPerCase() {
        double weighted = items.stream()
                .mapToDouble(item -> item.spare() * item.product().unitsPerCase())
                .sum();
        return isEmpty() ? 1 : Math.max(1, Math.rint(weighted / spare()));
    }

    /** The move of so much to a center, leaving on the plan date by the usual mode. */
    public MoveStock order(String to, Amount amount) {
        List<MoveStock.Load> loads = switch (amount) {
            case Amount.All _ -> loads(spare());
            case Amount.Units(double units) -> loads(units);
            case Amount.Suggested _ -> loads(suggested(to));
        };
        return new MoveStock(from, to, loads, plan.workspace().settings().planDate(), "");
    }

    /**
     * Units that make sense at a receiver: what the engine suggests of each product together; where it suggests none, a
     * case, so that the planner sees what it would do.
     */
    double suggested(String to) {
        double units = items.stream()
                .mapToDouble(item -> plan.suggestedUnits(transfer(item, to)))
                .sum();
        return units >= 1 ? Math.min(Math.floor(units), spare()) : Math.min(unitsPerCase(), spare());
    }

    private Transfer transfer(Item item, String to) {
        return new Transfer(
                "",
                item.product().key(),
                from,
                to,
                item.spare(),
                plan.workspace().settings().findPlanDate(),
                "",
                Transfer.Status.PLANNED,
                Optional.empty(),
                OptionalDouble.empty());
    }

    /**
     * Whole units of each product that together are so many, in proportion to what there is of each. What is left over
     * by rounding down goes to the products that lost most by it.
     */
    List<MoveStock.Load> loads(double units) {
        double wanted = Math.rint(units);
        double spare = spare();
        List<Share> shares = items.stream()
                .map(item -> Share.of(item, wanted * item.spare() / spare))
                .collect(Collectors.toCollection(ArrayList::new));
        double missing = wanted - shares.stream().mapToDouble(Share::whole).sum();
        shares.sort(LARGEST_REST);
        List<MoveStock.Load> loads = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            double one = share.whole() + (i < missing ? 1 : 0);
            if (one > 0) {
                loads.add(new MoveStock.Load(share.item().product().key(), one));
            }
        }
        loads.sort(Comparator.comparing(MoveStock.Load::product));
        return loads;
    }

    /** A product's part of a move, cut into whole units and what is left of one. */
    private record Share(Item item, double whole, double rest) {
        static Share of(Item item, double units) {
            double whole = Math.floor(units + 1e-9);
            return new Share(item, whole, units - whole);
        }
    }
}
