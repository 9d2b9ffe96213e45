package spokes.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import spokes.app.command.contract.MeasureRow;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.result.Risk;
import spokes.engine.result.StockOut;
import spokes.model.Settings;

/** An evaluation as a table for people: plan, today, baseline. */
final class EvaluationText {
    private static final int STOCKOUTS_SHOWN = 20;

    private final Evaluation plan;
    private final Evaluation today;
    private final Evaluation baseline;
    private final List<String> lines = new ArrayList<>();

    private EvaluationText(Evaluation plan, Evaluation today, Evaluation baseline) {
        this.plan = plan;
        this.today = today;
        this.baseline = baseline;
    }

    static String of(JudgedPlan judged, Optional<String> baselineCenter, Evaluation baseline) {
        EvaluationText text = new EvaluationText(judged.evaluation(), judged.today(), baseline);
        text.head(baselineCenter.map("all from "::concat).orElse("baseline"));
        text.body();
        text.safety(judged, baselineCenter);
        text.stockOuts();
        judged.listIssues().forEach(issue -> text.lines.add("note: " + issue.message()));
        return String.join(System.lineSeparator(), text.lines);
    }

    private void head(String baselineTitle) {
        lines.add("over %d days%21s%18s%18s".formatted(plan.horizonDays(), "plan", "today", baselineTitle));
    }

    private void body() {
        MeasureRow.listAll().forEach(this::row);
    }

    /** What averages leave out: risk, and the stock that keeps a service. */
    private void safety(JudgedPlan judged, Optional<String> baselineCenter) {
        Risk risk = judged.risk();
        lines.add(String.format(
                Locale.ROOT,
                "thin stock is expected to fall %,.1f units short before it is refilled, which costs %,.2f (an"
                        + " estimate, in no total)",
                risk.expectedShort(),
                risk.spillCost()));
        StringBuilder need = new StringBuilder(String.format(
                Locale.ROOT,
                "a %s takes %,.0f units of stock where the plan has it",
                service(judged.workspace().settings()),
                judged.stockNeed().targetUnits()));
        baselineCenter.ifPresent(center -> need.append(String.format(
                Locale.ROOT,
                ", %,.0f all in %s",
                judged.stockNeed(Set.of(center)).targetUnits(),
                center)));
        lines.add(need.toString());
    }

    private static String service(Settings settings) {
        OptionalDouble fillRate = settings.findNumber("fill_rate_target");
        return fillRate.isPresent()
                ? String.format(Locale.ROOT, "fill rate of %.1f %%", 100 * fillRate.getAsDouble())
                : String.format(Locale.ROOT, "cycle service of %.1f %%", 100 * settings.number("service_level"));
    }

    private void row(MeasureRow row) {
        String number = "%,18." + row.decimals() + "f";
        lines.add(String.format(
                Locale.ROOT,
                "%-18s" + number + number + number,
                row.name(),
                row.measure().applyAsDouble(plan),
                row.measure().applyAsDouble(today),
                row.measure().applyAsDouble(baseline)));
    }

    private void stockOuts() {
        List<StockOut> all = plan.stockouts();
        all.stream()
                .limit(STOCKOUTS_SHOWN)
                .forEach(s -> lines.add("%s runs out in %s on day %.1f".formatted(s.product(), s.center(), s.day())));
        if (all.size() > STOCKOUTS_SHOWN) {
            lines.add("and %d more stock-outs".formatted(all.size() - STOCKOUTS_SHOWN));
        }
    }
}
