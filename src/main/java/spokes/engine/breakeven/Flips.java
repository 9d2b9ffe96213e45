package spokes.engine.breakeven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.PlanPart;
import spokes.engine.result.PlanParts;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** Where a plan and one center cost the same, input by input. */
public final class Flips {
    static final double DAYS_PER_MONTH = 30.4375;
    private static final String RATE_FACTOR = "rate_factor";

    /** Volumes and factors are looked at from a thousandth to a thousandfold, rates to twentyfold. */
    private static final double WIDEST = 1000;

    private static final double WIDEST_RATE = 20;
    private static final double MOST_MONEY = 1e6;
    private static final double NOTHING = 1e-5;

    private final JudgedPlan plan;
    private final PlanParts parts;
    private final PlanParts aloneParts;
    private final String center;
    private final Runnable goOn;
    private final List<Center> others;
    private final Costs now;
    private final double nothing;

    private Flips(Side plan, Side alone, String center, Runnable goOn) {
        this.plan = plan.plan();
        parts = plan.parts();
        aloneParts = alone.parts();
        this.center = center;
        this.goOn = goOn;
        others = this.plan.workspace().centers().stream()
                .filter(Center::isOpen)
                .filter(other -> !other.code().equals(center))
                .toList();
        Costs reference = alone.plan().evaluation().costs();
        now = this.plan.evaluation().costs().minus(reference);
        nothing = Math.max(NOTHING, NOTHING * Math.abs(reference.total()));
    }

    /**
     * What would turn the answer to a plan against one center; none if the plan has no other center open or delivers
     * nothing.
     *
     * @param alone that center's baseline
     * @param goOn  called before each evaluation; it throws where the work is no longer wanted
     */
    public static List<Flip> list(Side plan, Side alone, String center, Runnable goOn) {
        Flips flips = new Flips(plan, alone, center, goOn);
        if (flips.others.isEmpty() || !(flips.plan.evaluation().orders() > 0)) {
            return List.of();
        }
        return List.of(flips.orders(), flips.fixedCost(), flips.pickFee(), flips.rateFactor(), flips.valueOfADay());
    }

    /**
     * One side of what is compared.
     *
     * @param parts the plan taken apart
     */
    public record Side(JudgedPlan plan, PlanParts parts) {}

    /** Money that the plan costs more than the center in another workspace. */
    private double difference(Workspace workspace) {
        goOn.run();
        JudgedPlan other = plan.after(workspace, Touched.everything());
        try {
            return other.evaluation().costs().total()
                    - other.baseline(center).costs().total();
        } catch (Refused closed) {
            throw new IllegalStateException("a center that was open is not", closed);
        }
    }

    private OptionalDouble find(DoubleFunction<Workspace> at, Range range, double start, double next) {
        return new FlipSearch(x -> difference(at.apply(x)), range.low, range.high, nothing)
                .find(start, now.total(), next);
    }

    /** Where is looked. */
    private record Range(double low, double high) {}

    private Flip orders() {
        Workspace workspace = plan.workspace();
        double next = now.total() < 0 ? 2 : 0.5;
        OptionalDouble share = find(x -> Volume.spread(workspace, x), new Range(1 / WIDEST, WIDEST), 1, next);
        double perMonth = ordersPerMonth(plan.evaluation());
        return new Flip(
                Input.ORDERS, perMonth, share.isPresent() ? OptionalDouble.of(perMonth / share.getAsDouble()) : share);
    }

    /** Orders a month that are delivered. */
    public static double ordersPerMonth(Evaluation evaluation) {
        return evaluation.orders() / months(evaluation);
    }

    private static double months(Evaluation evaluation) {
        return evaluation.horizonDays() / DAYS_PER_MONTH;
    }

    private Flip fixedCost() {
        double each =
                others.stream().mapToDouble(Center::fixedCostPerMonth).average().orElse(0);
        double next = -now.total() / (months(plan.evaluation()) * others.size());
        return fee(Input.FIXED_COST, "fixed_cost_per_month", each, next);
    }

    private Flip pickFee() {
        double each =
                others.stream().mapToDouble(Center::pickPerOrder).average().orElse(0);
        double orders = parts.centers().stream()
                .filter(part -> !part.codes().equals(List.of(center)))
                .mapToDouble(PlanPart::orders)
                .sum();
        return fee(Input.PICK_FEE, "pick_per_order", each, orders > 0 ? -now.total() / orders : 1);
    }

    /** A fee of the other centers: above their mean as much on top of each one's own, below it the same share of each. */
    private Flip fee(Input input, String column, double each, double next) {
        OptionalDouble onTop = find(x -> withFee(column, each, x), new Range(-each, MOST_MONEY), 0, next);
        return new Flip(input, each, onTop.isPresent() ? OptionalDouble.of(each + onTop.getAsDouble()) : onTop);
    }

    private Workspace withFee(String column, double each, double onTop) {
        List<RowChange> changes = new ArrayList<>();
        for (Row row : plan.workspace().table(Sheet.CENTERS).rows()) {
            if (others.stream().anyMatch(other -> other.code().equals(row.text("center")))) {
                double now = row.number(column);
                double fee = onTop < 0 ? now * (1 + onTop / each) : now + onTop;
                changes.add(RowChange.changed(row, row.with(column, fee)));
            }
        }
        return plan.workspace().with(changes);
    }

    private Flip rateFactor() {
        double each = plan.workspace().settings().number(RATE_FACTOR);
        double priced = now.get(CostLine.OUTBOUND_SHIPPING) + now.get(CostLine.SPLITS) + now.get(CostLine.RETURNS);
        double guess = priced == 0 ? 1 : (priced - now.total()) / priced;
        double next =
                guess > 1 / WIDEST_RATE && guess < WIDEST_RATE && guess != 1 ? guess : now.total() < 0 ? 0.8 : 1.2;
        OptionalDouble times = find(this::withRates, new Range(1 / WIDEST_RATE, WIDEST_RATE), 1, next);
        return new Flip(
                Input.RATE_FACTOR, each, times.isPresent() ? OptionalDouble.of(each * times.getAsDouble()) : times);
    }

    private Workspace withRates(double times) {
        Workspace workspace = plan.workspace();
        double each = workspace.settings().number(RATE_FACTOR);
        List<RowChange> changes = new ArrayList<>();
        Row setting = Row.blank(Sheet.SETTINGS).with("key", RATE_FACTOR).with("value", String.valueOf(each * times));
        Optional<Row> before = workspace.table(Sheet.SETTINGS).find(setting.key());
        changes.add(before.map(row -> RowChange.changed(row, setting)).orElseGet(() -> RowChange.added(setting)));
        UnaryOperator<Row> priced = row -> row.with(RATE_FACTOR, row.number(RATE_FACTOR) * times);
        workspace.table(Sheet.SERVICES).rows().stream()
                .filter(row -> row.findNumber(RATE_FACTOR).isPresent())
                .forEach(row -> changes.add(RowChange.changed(row, priced.apply(row))));
        return workspace.with(changes);
    }

    /** Days are in no cost line, so this is plain division: money that the plan costs more by order-days that it gains. */
    private Flip valueOfADay() {
        double gained = orderDaysGained();
        double worth = gained == 0 || Math.abs(now.total()) <= nothing ? -1 : now.total() / gained;
        return new Flip(
                Input.VALUE_OF_A_DAY,
                plan.workspace().settings().number("value_of_a_day"),
                worth > 0 ? OptionalDouble.of(worth) : OptionalDouble.empty());
    }

    /** Σ orders that both sides deliver · days sooner; a product has as many orders per unit wherever it goes. */
    private double orderDaysGained() {
        Map<List<String>, PlanPart> there =
                aloneParts.products().stream().collect(Collectors.toMap(PlanPart::codes, Function.identity()));
        double gained = 0;
        for (PlanPart part : parts.products()) {
            PlanPart other = there.getOrDefault(part.codes(), PlanPart.none(part.codes()));
            gained += Math.min(part.orders(), other.orders()) * (other.meanDays() - part.meanDays());
        }
        return gained;
    }
}
