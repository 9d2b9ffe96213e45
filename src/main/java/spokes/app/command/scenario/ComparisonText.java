package spokes.app.command.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import spokes.app.command.contract.LineTable;
import spokes.app.command.contract.TextPage;
import spokes.app.job.Said;
import spokes.engine.JudgedPlan;
import spokes.engine.scenario.PlanComparison;
import spokes.engine.scenario.PlanMeasure;
import spokes.model.RowDifferences;
import spokes.model.scenario.ScenarioChange;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;

/** Plans side by side for people: a table of figures, then the rows that differ. */
final class ComparisonText {
    private static final int ROWS_SHOWN = 20;

    private final Said said;
    private final TextPage page = new TextPage();

    private ComparisonText(Said said) {
        this.said = said;
    }

    static String of(JudgedPlan base, SequencedMap<String, JudgedPlan> plans) {
        ComparisonText text = new ComparisonText(new Said(base.workspace()));
        PlanComparison comparison = PlanComparison.of(CompareCommand.PLAN, base, plans);
        plans.forEach((name, plan) -> text.head(name, base, plan));
        LineTable table = new LineTable().words("").numbers("Plan");
        comparison.names().stream().skip(1).forEach(name -> table.numbers(name, "Difference"));
        comparison.lines().forEach(line -> table.row(text.cells(line)));
        text.page.table("Side by side (* the best)", table);
        plans.forEach((name, plan) -> text.changes(name, RowDifferences.between(base.workspace(), plan.workspace())));
        return text.page.text();
    }

    private void head(String name, JudgedPlan base, JudgedPlan plan) {
        double more =
                plan.evaluation().costs().total() - base.evaluation().costs().total();
        double days = plan.evaluation().service().meanDays()
                - base.evaluation().service().meanDays();
        page.say("%s costs %s than the plan, %s instead of %s%s."
                .formatted(
                        name,
                        said.moreOrLess(more),
                        said.money(plan.evaluation().costs().total()),
                        said.money(base.evaluation().costs().total()),
                        Math.rint(100 * days) == 0
                                ? ""
                                : "; units arrive %s business days %s"
                                        .formatted(said.days(Math.abs(days)), days > 0 ? "later" : "sooner")));
    }

    private List<String> cells(PlanComparison.Line line) {
        List<String> cells = new ArrayList<>(List.of(title(line.measure())));
        for (int i = 0; i < line.values().size(); i++) {
            String best = line.listBest().contains(i) ? "*" : " ";
            cells.add(number(line.measure(), line.values().get(i)) + best);
            if (i > 0) {
                cells.add(change(line.measure(), line.difference(i)));
            }
        }
        return cells;
    }

    private static String title(PlanMeasure measure) {
        return Said.begun(measure.key()
                .replace('_', ' ')
                .replace("co2e", "CO₂e,")
                .replaceAll("\\b1 (calendar )?days", "1 $1day"));
    }

    private String number(PlanMeasure measure, double value) {
        return switch (measure.unit()) {
            case COUNT, KILOMETERS, KILOGRAMS -> said.number(value, 0);
            case SHARE -> said.number(100 * value, 1) + " %";
            case MONEY -> isOfOneOrder(measure) ? said.fineMoney(value) : said.money(value);
            case DAYS, RATIO -> said.number(value, 2);
        };
    }

    private static boolean isOfOneOrder(PlanMeasure measure) {
        return measure.key().equals("cost_per_order");
    }

    /** A difference; empty where it would be shown as none. */
    private String change(PlanMeasure measure, double value) {
        String shown = switch (measure.unit()) {
            case COUNT, KILOMETERS, KILOGRAMS -> said.change(value, 0);
            case SHARE -> said.change(100 * value, 1) + " pt";
            case MONEY -> isOfOneOrder(measure) ? said.fineMoneyChange(value) : said.moneyChange(value);
            case DAYS, RATIO -> said.change(value, 2);
        };
        return shown.chars().anyMatch(c -> c >= '1' && c <= '9') ? shown : "";
    }

    private void changes(String name, List<RowChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        LineTable table = new LineTable().words("Row");
        changes.stream().limit(ROWS_SHOWN).forEach(change -> table.row(told(change)));
        page.table("What %s changes".formatted(name), table, changes.size() - ROWS_SHOWN);
    }

    private static String told(RowChange change) {
        @Nullable Row after = change.after();
        String sheet = change.sheet().title();
        if (after == null) {
            return "%s − %s".formatted(sheet, change.before() == null ? "" : ScenarioChange.textOf(change.before()));
        }
        return change.before() == null
                ? "%s + %s".formatted(sheet, ScenarioChange.textOf(after))
                : "%s ~ %s, before %s"
                        .formatted(sheet, ScenarioChange.textOf(after), ScenarioChange.textOf(change.before()));
    }
}
