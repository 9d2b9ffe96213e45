package spokes.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import spokes.app.command.contract.LineTable;
import spokes.app.command.contract.MeasureRow;
import spokes.app.command.contract.TextPage;
import spokes.app.job.Said;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.result.Risk;
import spokes.engine.result.StockOut;
import spokes.model.Settings;

/** An evaluation for people: the plan in a sentence, then beside today and the baseline. */
final class EvaluationText {
    private static final int STOCKOUTS_SHOWN = 20;

    private final JudgedPlan judged;
    private final Evaluation plan;
    private final Evaluation baseline;
    private final Optional<String> center;
    private final Said said;
    private final TextPage page = new TextPage();

    private EvaluationText(JudgedPlan judged, Optional<String> center, Evaluation baseline) {
        this.judged = judged;
        this.plan = judged.evaluation();
        this.center = center;
        this.baseline = baseline;
        said = new Said(judged.workspace());
    }

    static String of(JudgedPlan judged, Optional<String> baselineCenter, Evaluation baseline) {
        EvaluationText text = new EvaluationText(judged, baselineCenter, baseline);
        text.head();
        text.safety();
        judged.listIssues().forEach(issue -> text.page.say("Note: " + text.said.sentence(issue.message())));
        text.table();
        text.stockOuts();
        return text.page.text();
    }

    private void head() {
        page.say(
                "The plan costs %s over %d days, %s an order; %s %% of demand is delivered, after %s business days on average."
                        .formatted(
                                said.money(plan.costs().total()),
                                plan.horizonDays(),
                                said.fineMoney(plan.costPerOrder()),
                                said.number(100 * plan.service().fillRate(), 1),
                                said.days(plan.service().meanDays())));
        page.say("Without what is planned, as today, it costs %s.".formatted(beside(judged.today())));
        center.ifPresent(code -> page.say("All stock in %s costs %s.".formatted(said.center(code), beside(baseline))));
    }

    /** How another plan differs: "$12,299 more, and units arrive 0.38 business days later". */
    private String beside(Evaluation other) {
        double days =
                Math.rint(100 * (other.service().meanDays() - plan.service().meanDays())) / 100;
        String money = said.moreOrLess(other.costs().total() - plan.costs().total());
        return days == 0
                ? money
                : "%s, and units arrive %s business days %s"
                        .formatted(money, said.days(Math.abs(days)), days > 0 ? "later" : "sooner");
    }

    private void table() {
        LineTable table = new LineTable()
                .words("")
                .numbers(
                        "Plan",
                        "Today",
                        center.map(code -> "All from " + said.center(code)).orElse("Baseline"));
        MeasureRow.listAll().forEach(row -> table.row(cells(row)));
        page.table("Over %d days".formatted(plan.horizonDays()), table);
    }

    private List<String> cells(MeasureRow row) {
        return List.of(
                row.name(),
                row.shown(row.measure().applyAsDouble(plan), said),
                row.shown(row.measure().applyAsDouble(judged.today()), said),
                row.shown(row.measure().applyAsDouble(baseline), said));
    }

    /** What averages leave out: risk, and the stock that keeps a service. */
    private void safety() {
        Risk risk = judged.risk();
        page.say(
                "Thin stock is expected to fall %s units short before it is refilled, which costs %s (an estimate, in no total)."
                        .formatted(said.units(risk.expectedShort()), said.money(risk.spillCost())));
        page.say("A %s takes %s units of stock where the plan has it%s."
                .formatted(
                        service(judged.workspace().settings()),
                        said.units(judged.stockNeed().targetUnits()),
                        center.map(code -> ", %s all in %s"
                                        .formatted(
                                                said.units(judged.stockNeed(Set.of(code))
                                                        .targetUnits()),
                                                said.center(code)))
                                .orElse("")));
    }

    private String service(Settings settings) {
        OptionalDouble fillRate = settings.findNumber("fill_rate_target");
        return fillRate.isPresent()
                ? "fill rate of %s %%".formatted(said.number(100 * fillRate.getAsDouble(), 1))
                : "cycle service of %s %%".formatted(said.number(100 * settings.number("service_level"), 1));
    }

    private void stockOuts() {
        List<StockOut> all = plan.stockouts();
        if (all.isEmpty()) {
            return;
        }
        LocalDate start = judged.workspace().settings().planDate();
        LineTable table = new LineTable().words("Product").words("Center").words("On");
        all.stream()
                .limit(STOCKOUTS_SHOWN)
                .forEach(out -> table.row(
                        said.product(out.product()), said.center(out.center()), said.date(start.plusDays((long)
                                Math.floor(out.day())))));
        page.table("Sold out", table, all.size() - STOCKOUTS_SHOWN);
    }
}
