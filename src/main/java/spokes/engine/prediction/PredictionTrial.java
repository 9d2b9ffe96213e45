package spokes.engine.prediction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.prediction.PredictedPlan.Opinion;
import spokes.engine.result.ForecastLine;
import spokes.engine.result.StockTarget;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Table;

/**
 * Places stock by three forecasts with one rule and one budget ({@link OrderUpTo}), and replays the orders that came against
 * each. The stock is all there is for the held-back weeks: one cycle of supply. It lies at the centers where the plan has each
 * product. Who knows the orders keeps nothing on top, and may leave money unspent.
 */
public final class PredictionTrial {
    private static final double STEPS = 6;

    /** Units by which sums of the same may differ. */
    private static final double SAME = 1e-6;

    private final HeldBackWeeks held;
    private final Progress progress;
    private final Map<ProductKey, Product> products = new HashMap<>();
    private final Map<ProductKey, Double> ordered;
    private int done;

    private PredictionTrial(HeldBackWeeks held, Progress progress) {
        this.held = held;
        this.progress = progress;
        held.orders().products().forEach(product -> products.put(product.key(), product));
        ordered = held.ordered();
    }

    /**
     * Makes the trial.
     *
     * @param naive the known weeks with the naive forecast as demand
     * @param ours  the known weeks with the forecast of this program
     * @throws Refused               if the orders cannot be replayed
     * @throws CancellationException if progress says so
     */
    public static PredictedWeeks of(HeldBackWeeks held, Workspace naive, Workspace ours, Progress progress)
            throws Refused {
        return new PredictionTrial(held, progress).of(naive, ours);
    }

    private PredictedWeeks of(Workspace naive, Workspace ours) throws Refused {
        JudgedPlan byOurs = judged("our forecast", ours);
        double money = budget(byOurs, this::cost);
        Budget budget = money > 0 ? new Budget(money, this::cost) : new Budget(budget(byOurs, _ -> 1), _ -> 1);
        List<PredictedPlan> plans = new ArrayList<>();
        plans.add(plan(Opinion.NAIVE, judged("naive forecast", naive), budget));
        plans.add(plan(Opinion.OURS, byOurs, budget));
        plans.add(plan(Opinion.PERFECT, judged("what came", held.came()), budget));
        return new PredictedWeeks(held.window(), held.known().packedOrders().size(), money, plans, unpriced());
    }

    /**
     * What stock may take.
     *
     * @param amount of all stock
     * @param price  of a unit of a product: its unit cost; 1 where no product asked for has one, so that units are counted
     */
    private record Budget(double amount, ToDoubleFunction<ProductKey> price) {}

    /** What the stock by a plan takes at the service level that is set. */
    private double budget(JudgedPlan plan, ToDoubleFunction<ProductKey> price) {
        double factor = plan.listTargets().stream()
                .mapToDouble(StockTarget::factor)
                .max()
                .orElse(0);
        return rule(plan, /* isCertain= */ false, price).price(factor);
    }

    private OrderUpTo rule(JudgedPlan plan, boolean isCertain, ToDoubleFunction<ProductKey> price) {
        return OrderUpTo.of(plan, held.window().days(), isCertain, price);
    }

    private PredictedPlan plan(Opinion opinion, JudgedPlan expecting, Budget budget) throws Refused {
        boolean isCertain = opinion == Opinion.PERFECT;
        OrderUpTo rule = rule(expecting, isCertain, budget.price);
        double factor = isCertain ? 0 : rule.factorFor(budget.amount);
        double need = rule.price(factor);
        Table stock = rule.stock(factor, need > budget.amount ? budget.amount / need : 1);
        next("replay " + opinion.name().toLowerCase(Locale.ROOT));
        JudgedPlan placed = JudgedPlan.of(held.orders().withTables(List.of(stock)));
        Evaluation replayed = placed.replay(Optional.of(held.window())).replayed();
        Map<ProductKey, Double> units = new HashMap<>();
        stock.rows().forEach(row -> units.merge(ProductKey.of(row), row.number("on_hand"), Double::sum));
        double all = units.values().stream().mapToDouble(Double::doubleValue).sum();
        return new PredictedPlan(
                opinion,
                error(expecting),
                rule.demand(),
                factor,
                all,
                units.entrySet().stream()
                        .mapToDouble(entry -> entry.getValue() * cost(entry.getKey()))
                        .sum(),
                all - replayed.unitsShipped(),
                (int) replayed.stockouts().stream()
                        .filter(out -> isMissed(out.product(), units))
                        .count(),
                replayed);
    }

    /** Whether more of a product was ordered than was placed. */
    private boolean isMissed(ProductKey product, Map<ProductKey, Double> placed) {
        return placed.getOrDefault(product, 0.0) < ordered.getOrDefault(product, 0.0) - SAME;
    }

    private double cost(ProductKey key) {
        Product product = products.get(key);
        return product == null ? 0 : product.unitCost();
    }

    private JudgedPlan judged(String what, Workspace workspace) {
        next(what);
        return JudgedPlan.of(workspace);
    }

    private void next(String what) {
        if (!progress.report(done++ / STEPS, what)) {
            throw new CancellationException(what);
        }
    }

    /** Units over the held-back weeks by product. */
    private Map<ProductKey, Double> units(JudgedPlan plan) {
        Map<ProductKey, Double> units = new HashMap<>();
        for (ForecastLine line : plan.listForecast()) {
            units.merge(line.product(), 7 * line.unitsPerDay(), Double::sum);
        }
        return units;
    }

    private double error(JudgedPlan expecting) {
        Map<ProductKey, Double> expected = units(expecting);
        double off = 0;
        double all = 0;
        for (Map.Entry<ProductKey, Double> entry : ordered.entrySet()) {
            off += Math.abs(expected.getOrDefault(entry.getKey(), 0.0) - entry.getValue());
            all += entry.getValue();
        }
        for (Map.Entry<ProductKey, Double> entry : expected.entrySet()) {
            off += ordered.containsKey(entry.getKey()) ? 0 : entry.getValue();
        }
        return all > 0 ? off / all : 0;
    }

    private int unpriced() {
        return (int) ordered.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> products.get(entry.getKey()))
                .filter(product -> product == null || !(product.price() > 0) || !(product.unitCost() > 0))
                .count();
    }
}
