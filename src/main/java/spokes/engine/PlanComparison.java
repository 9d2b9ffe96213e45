package spokes.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.engine.basis.Codes;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.result.PlanChange;
import spokes.engine.result.StockOut;
import spokes.model.goods.ProductKey;

/** A plan without and with a change of some products' stock: what of its numbers changes. */
final class PlanComparison {
    private static final double SAME_AMOUNT = 1e-6;

    private final JudgedWorkspace before;
    private final JudgedWorkspace after;
    private final Set<ProductKey> products;
    private final Set<Integer> numbers;

    /**
     * A comparison.
     *
     * @param products those that change; the stock of the others is the same in both plans
     */
    static PlanComparison of(JudgedWorkspace before, JudgedPlan after, Set<ProductKey> products) {
        return new PlanComparison(before, MeasuredPlan.made(after), products);
    }

    PlanComparison(JudgedWorkspace before, JudgedWorkspace after, Set<ProductKey> products) {
        this.before = before;
        this.after = after;
        this.products = products;
        numbers = products.stream()
                .map(after.judgment().network::number)
                .filter(number -> number != Codes.NONE)
                .collect(Collectors.toSet());
    }

    PlanChange change() {
        return new PlanChange(
                after.evaluation().costs().minus(before.evaluation().costs()),
                after.evaluation().service().meanDays()
                        - before.evaluation().service().meanDays(),
                coverageChange(),
                stockOutsOnlyIn(after, before),
                stockOutsOnlyIn(before, after),
                changedAreas(),
                overrunsThatGrow(),
                after.judgment().splits().splitOrders()
                        - before.judgment().splits().splitOrders(),
                riskChange());
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

    /** Those of the products that change: no other does. */
    private List<StockOut> listStockOuts(JudgedWorkspace plan) {
        List<StockOut> found = new ArrayList<>();
        numbers.stream().sorted().forEach(p -> StockOuts.addAll(plan.judgment(), p, found));
        return found;
    }

    /** What thin stock of those products is expected to cost more. */
    private double riskChange() {
        return after.risk(products).spillCost() - before.risk(products).spillCost();
    }

    private List<CapacityOverrun> overrunsThatGrow() {
        after.measures().takeBasis(before.measures());
        Map<Limit, Double> known = before.listOverruns().stream()
                .collect(Collectors.toMap(PlanComparison::limit, CapacityOverrun::excess));
        return after.listOverruns().stream()
                .filter(overrun -> overrun.excess() > known.getOrDefault(limit(overrun), 0.0) + SAME_AMOUNT)
                .toList();
    }

    private record Limit(String center, CapacityOverrun.Kind kind, Optional<ProductKey> product) {}

    private static Limit limit(CapacityOverrun overrun) {
        return new Limit(overrun.center(), overrun.kind(), overrun.product());
    }

    private Set<String> changedAreas() {
        return before.measures()
                .areas()
                .changed(AreaSums.of(before.judgment(), numbers), AreaSums.of(after.judgment(), numbers));
    }
}
