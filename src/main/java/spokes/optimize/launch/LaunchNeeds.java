package spokes.optimize.launch;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spokes.engine.JudgedPlan;
import spokes.engine.JudgedPlan.StockPoint;
import spokes.engine.result.StockTarget;
import spokes.model.Touched;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.optimize.StockCurve;

/**
 * What centers have to have if certain ones hold the product: the demand that each of them draws where all have more than
 * enough, by the engine, and safety stock for one period without a review, z·σ·√days (Silver, Pyke &amp; Thomas, Inventory and
 * Production Management in Supply Chains, 4th edition, section 6.7), z and σ those of the product's targets.
 */
final class LaunchNeeds {
    private static final int DAYS_A_WEEK = 7;

    private final LaunchQuestion question;
    private final JudgedPlan asked;
    private final Product product;

    /** Days from the plan date: from when stock has to be there, and until when it has to last. */
    final double start;

    final double end;

    /** Day on which the plan's demand begins to rise: the begin of a week, within which it is one rate. */
    final double rises;

    LaunchNeeds(LaunchQuestion question, JudgedPlan asked, Product product) {
        this.question = question;
        this.asked = asked;
        this.product = product;
        start = ChronoUnit.DAYS.between(asked.workspace().settings().planDate(), question.from())
                - (double) question.earlier();
        end = Math.min(asked.evaluation().horizonDays(), lasts());
        double from = start + question.earlier();
        rises = Math.max(0, Math.min(start, from - from % DAYS_A_WEEK));
    }

    private double lasts() {
        double first = ChronoUnit.DAYS.between(asked.workspace().settings().planDate(), question.from());
        if (question.to().isPresent()) {
            return ChronoUnit.DAYS.between(
                            asked.workspace().settings().planDate(),
                            question.to().get())
                    + 1.0;
        }
        double again = product.leadTimeDays() + asked.workspace().settings().number("review_days");
        return first + Math.max(1, question.coverDays().orElse(again));
    }

    /** A plan in which these centers never run out. */
    private JudgedPlan plenty(JudgedPlan plan, Set<String> centers) {
        List<RowChange> rows = new ArrayList<>();
        for (Sheet sheet : List.of(Sheet.STOCK, Sheet.INBOUND, Sheet.TRANSFERS)) {
            plan.workspace().table(sheet).rows().stream()
                    .filter(row -> ProductKey.of(row).equals(product.key()))
                    .forEach(row -> rows.add(RowChange.removed(row)));
        }
        JudgedPlan empty = after(plan, rows);
        double plenty = Math.ceil(plan.evaluation().unitsDemanded()) + 1; // more than any center can be asked for
        List<RowChange> full = centers.stream()
                .map(center -> RowChange.added(Row.blank(Sheet.STOCK)
                        .with("center", center)
                        .with("client", product.key().client())
                        .with("sku", product.key().sku())
                        .with("on_hand", plenty)))
                .toList();
        return after(empty, full);
    }

    private JudgedPlan after(JudgedPlan plan, List<RowChange> rows) {
        return rows.isEmpty()
                ? plan
                : plan.after(plan.workspace().with(rows), new Touched.Products(Set.of(product.key())));
    }

    /** What each of these centers has to have. */
    List<CenterNeed> list(Set<String> centers) {
        JudgedPlan plenty = plenty(asked, centers);
        JudgedPlan before = plenty(question.plan(), centers);
        Map<String, StockTarget> targets = new HashMap<>();
        plenty.listTargets().stream()
                .filter(target -> target.product().equals(product.key()))
                .forEach(target -> targets.put(target.center(), target));
        return centers.stream()
                .sorted(ProductKey::codePoints)
                .map(center -> need(
                        center,
                        plenty.stockCurve(product.key(), center),
                        before.stockCurve(product.key(), center),
                        Optional.ofNullable(targets.get(center))))
                .toList();
    }

    /**
     * What a center has to have. A plan spreads what a few days are asked for over their week, so what demand rises by on its
     * other days belongs to these.
     *
     * @param draws what customers draw from it where all have more than enough, as a stock curve
     * @param usual the same without what is asked
     */
    private CenterNeed need(
            String center, List<StockPoint> draws, List<StockPoint> usual, Optional<StockTarget> target) {
        double first = Math.max(0, start);
        double sooner = rise(draws, usual, rises, first);
        double demand = sooner + StockCurve.drawn(draws, first, end) + rise(draws, usual, end, weekEnd());
        double safety = demand <= 0 ? 0 : target.map(this::safety).orElse(0.0);
        double expected = StockCurve.at(question.plan().stockCurve(product.key(), center), first);
        List<StockPoint> curve = asked.stockCurve(product.key(), center);
        double arrives = StockCurve.arrived(curve, first, end) - StockCurve.left(curve, first, end);
        double least = Math.min(arrives - demand, StockCurve.least(curve, draws, first, end) - sooner);
        double spare = expected + least - safety;
        double missing = Math.max(0, Math.ceil(-spare - 1e-6));
        return new CenterNeed(center, demand, safety, expected, arrives, spare, missing, 0, 0);
    }

    /** Until when the plan's demand is higher: the end of the last day's week; that of the cover where there is no last day. */
    private double weekEnd() {
        double week = question.to().isPresent() ? Math.ceil(end / DAYS_A_WEEK) * DAYS_A_WEEK : end;
        return Math.min(week, asked.evaluation().horizonDays());
    }

    private static double rise(List<StockPoint> draws, List<StockPoint> usual, double from, double to) {
        return StockCurve.drawn(draws, from, to) - StockCurve.drawn(usual, from, to);
    }

    private double safety(StockTarget target) {
        double days = Math.max(0, end - Math.max(0, start));
        return Math.max(0, target.factor() * target.deviationPerDay() * Math.sqrt(days));
    }
}
