package spokes.optimize.launch;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spokes.engine.JudgedPlan;
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
    /** More than any demand draws within a horizon. */
    private static final double PLENTY = 1e6;

    private final LaunchQuestion question;
    private final JudgedPlan asked;
    private final Product product;

    /** Days from the plan date: from when stock has to be there, and until when it has to last. */
    final double start;

    final double end;

    LaunchNeeds(LaunchQuestion question, JudgedPlan asked, Product product) {
        this.question = question;
        this.asked = asked;
        this.product = product;
        start = ChronoUnit.DAYS.between(asked.workspace().settings().planDate(), question.from())
                - (double) question.earlier();
        end = Math.min(asked.evaluation().horizonDays(), lasts());
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
    JudgedPlan plenty(Set<String> centers) {
        List<RowChange> rows = new ArrayList<>();
        for (Sheet sheet : List.of(Sheet.STOCK, Sheet.INBOUND, Sheet.TRANSFERS)) {
            asked.workspace().table(sheet).rows().stream()
                    .filter(row -> ProductKey.of(row).equals(product.key()))
                    .forEach(row -> rows.add(RowChange.removed(row)));
        }
        JudgedPlan empty = after(asked, rows);
        List<RowChange> full = centers.stream()
                .map(center -> RowChange.added(Row.blank(Sheet.STOCK)
                        .with("center", center)
                        .with("client", product.key().client())
                        .with("sku", product.key().sku())
                        .with("on_hand", PLENTY)))
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
        JudgedPlan plenty = plenty(centers);
        Map<String, StockTarget> targets = new HashMap<>();
        plenty.listTargets().stream()
                .filter(target -> target.product().equals(product.key()))
                .forEach(target -> targets.put(target.center(), target));
        return centers.stream()
                .sorted(ProductKey::codePoints)
                .map(center -> need(center, plenty, targets))
                .toList();
    }

    private CenterNeed need(String center, JudgedPlan plenty, Map<String, StockTarget> targets) {
        double first = Math.max(0, start);
        double demand = StockCurve.drawn(plenty.stockCurve(product.key(), center), first, end);
        StockTarget target = targets.get(center);
        double safety = target == null || demand <= 0
                ? 0
                : Math.max(0, target.factor() * target.deviationPerDay() * Math.sqrt(Math.max(0, end - first)));
        List<JudgedPlan.StockPoint> curve = asked.stockCurve(product.key(), center);
        double expected = StockCurve.at(curve, first);
        double arrives = StockCurve.arrived(curve, first, end);
        double missing = Math.max(0, Math.ceil(demand + safety - expected - arrives - 1e-6));
        return new CenterNeed(center, demand, safety, expected, arrives, missing, 0, 0);
    }
}
