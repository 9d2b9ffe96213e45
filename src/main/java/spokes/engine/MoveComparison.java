package spokes.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.network.Item;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.MoveEffect;
import spokes.engine.result.StockOut;
import spokes.engine.transfer.Lasting;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;

/** A plan without and with some moves of stock: what they change, and when they pay for themselves. */
final class MoveComparison {
    private static final double SAME_AMOUNT = 1e-6;

    private final JudgedWorkspace before;
    private final JudgedWorkspace after;
    private final Network network;
    private final Costs change;
    private final Map<Move, Item> moves = new LinkedHashMap<>();

    /** A plan against what it becomes with these transfers. */
    static MoveComparison of(JudgedWorkspace before, JudgedPlan after, List<Transfer> transfers) {
        if (after instanceof JudgedWorkspace judged) {
            return new MoveComparison(before, judged, transfers);
        }
        throw new IllegalArgumentException("not made by this engine: " + after.getClass());
    }

    private MoveComparison(JudgedWorkspace before, JudgedWorkspace after, List<Transfer> transfers) {
        this.before = before;
        this.after = after;
        this.network = after.judgment().network;
        this.change = after.evaluation().costs().minus(before.evaluation().costs());
        for (Transfer transfer : transfers) {
            int product = network.number(transfer.product());
            if (product != Codes.NONE && network.sites.codes.find(transfer.to()) != Codes.NONE) {
                moves.put(network.moves().move(transfer), network.items.get(product));
            }
        }
    }

    MoveEffect effect() {
        double freight = change.get(CostLine.TRANSFERS);
        double lasts = lasts();
        return new MoveEffect(
                moves.keySet().stream().mapToDouble(Move::units).sum(),
                moves.entrySet().stream()
                        .mapToDouble(e -> cases(e.getKey(), e.getValue()))
                        .sum(),
                pallets(),
                change,
                after.evaluation().service().meanDays()
                        - before.evaluation().service().meanDays(),
                coverageChange(),
                stockOutsOnlyIn(after, before),
                stockOutsOnlyIn(before, after),
                freight,
                arrival(),
                payback(freight + change.get(CostLine.RECEIVING) + extraBinFees(), lasts),
                lasts,
                changedAreas(),
                overrunsThatGrow(),
                after.judgment().splits().splitOrders()
                        - before.judgment().splits().splitOrders(),
                riskChange());
    }

    private static double cases(Move move, Item item) {
        return Math.ceil(move.units() / Math.max(1, item.product.unitsPerCase()));
    }

    private OptionalDouble pallets() {
        double pallets = 0;
        for (Map.Entry<Move, Item> entry : moves.entrySet()) {
            int casesPerPallet = entry.getValue().product.casesPerPallet();
            if (casesPerPallet == 0) {
                return OptionalDouble.empty();
            }
            pallets += cases(entry.getKey(), entry.getValue()) / casesPerPallet;
        }
        return OptionalDouble.of(Math.ceil(pallets));
    }

    private Map<Integer, Double> coverageChange() {
        Map<Integer, Double> now = before.evaluation().service().coverage();
        return after.evaluation().service().coverage().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue() - now.getOrDefault(e.getKey(), 0.0)));
    }

    private record Spot(ProductKey product, String center) {}

    private List<StockOut> stockOutsOnlyIn(JudgedWorkspace plan, JudgedWorkspace other) {
        Set<Spot> known = listStockOuts(other).stream()
                .map(out -> new Spot(out.product(), out.center()))
                .collect(Collectors.toSet());
        return listStockOuts(plan).stream()
                .filter(out -> !known.contains(new Spot(out.product(), out.center())))
                .toList();
    }

    /** Those of the products that move: no other changes. */
    private List<StockOut> listStockOuts(JudgedWorkspace plan) {
        List<StockOut> found = new ArrayList<>();
        moves.values().stream()
                .mapToInt(item -> item.number)
                .distinct()
                .sorted()
                .forEach(p -> StockOuts.addAll(plan.judgment(), p, found));
        return found;
    }

    /** What thin stock of the products that move is expected to cost more. */
    private double riskChange() {
        Set<ProductKey> products = moves.values().stream().map(Item::key).collect(Collectors.toSet());
        return after.risk(products).spillCost() - before.risk(products).spillCost();
    }

    private List<CapacityOverrun> overrunsThatGrow() {
        after.measures().takeBasis(before.measures());
        Map<Limit, Double> known = before.listOverruns().stream()
                .collect(Collectors.toMap(MoveComparison::limit, CapacityOverrun::excess));
        return after.listOverruns().stream()
                .filter(overrun -> overrun.excess() > known.getOrDefault(limit(overrun), 0.0) + SAME_AMOUNT)
                .toList();
    }

    private record Limit(String center, CapacityOverrun.Kind kind, Optional<ProductKey> product) {}

    private static Limit limit(CapacityOverrun overrun) {
        return new Limit(overrun.center(), overrun.kind(), overrun.product());
    }

    private LocalDate arrival() {
        double day = moves.keySet().stream().mapToDouble(Move::arrival).max().orElse(0);
        return network.terms.planDate.plusDays((long) Math.ceil(Math.min(day, Terms.MAX_DAY)));
    }

    /** What bin fees cost more at the receivers, over what the space would. */
    private double extraBinFees() {
        double fees = 0;
        for (Map.Entry<Move, Item> entry : moves.entrySet()) {
            int product = entry.getValue().number;
            int to = entry.getKey().to();
            fees += after.judgment().outcome(product).binExcess[to]
                    - before.judgment().outcome(product).binExcess[to];
        }
        return Math.max(0, fees);
    }

    /**
     * Days until the saving at the receiver has paid what the move costs at once (model.md, section 6).
     *
     * @param upFront money for freight, receiving and extra bin fees
     * @param lasts   days over which the saving comes in
     */
    private OptionalDouble payback(double upFront, double lasts) {
        double saving = upFront - change.total();
        if (!(saving > 0) || !(lasts > 0)) {
            return OptionalDouble.empty();
        }
        double days = Math.max(0, upFront) / saving * lasts;
        return Double.isFinite(days) ? OptionalDouble.of(days) : OptionalDouble.empty();
    }

    /** Days that the moved units last, averaged over moves by units. */
    private double lasts() {
        double unitDays = 0;
        double units = 0;
        for (Map.Entry<Move, Item> entry : moves.entrySet()) {
            unitDays += Lasting.days(after.judgment(), entry.getKey(), entry.getValue().number)
                    * entry.getKey().units();
            units += entry.getKey().units();
        }
        return units > 0 ? unitDays / units : 0;
    }

    private Set<String> changedAreas() {
        Set<Integer> products = moves.values().stream().map(item -> item.number).collect(Collectors.toSet());
        return before.measures()
                .areas()
                .changed(AreaSums.of(before.judgment(), products), AreaSums.of(after.judgment(), products));
    }
}
