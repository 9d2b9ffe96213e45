package spokes.app.command.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
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

    private final List<String> lines = new ArrayList<>();

    private ComparisonText() {}

    static String of(JudgedPlan base, SequencedMap<String, JudgedPlan> plans) {
        ComparisonText text = new ComparisonText();
        PlanComparison comparison = PlanComparison.of(CompareCommand.PLAN, base, plans);
        StringBuilder head = new StringBuilder("%-34s".formatted(""));
        comparison.names().forEach(name -> head.append("%32s".formatted(name)));
        text.lines.add(head.toString());
        comparison.lines().forEach(line -> text.lines.add(row(line)));
        plans.forEach((name, plan) -> text.changes(name, RowDifferences.between(base.workspace(), plan.workspace())));
        return String.join(System.lineSeparator(), text.lines);
    }

    private static String row(PlanComparison.Line line) {
        StringBuilder row =
                new StringBuilder("%-34s".formatted(line.measure().key().replace('_', ' ')));
        for (int i = 0; i < line.values().size(); i++) {
            String best = line.listBest().contains(i) ? "*" : " ";
            String difference = i == 0 || line.difference(i) == 0
                    ? ""
                    : " (%s)".formatted(number(line.measure(), line.difference(i), "+"));
            row.append("%31s".formatted(number(line.measure(), line.values().get(i), "") + difference))
                    .append(best);
        }
        return row.toString().stripTrailing();
    }

    private static String number(PlanMeasure measure, double value, String sign) {
        int decimals = switch (measure.unit()) {
            case COUNT, KILOMETERS, KILOGRAMS -> 0;
            case SHARE -> 1;
            case MONEY, DAYS, RATIO -> 2;
        };
        boolean isShare = measure.unit() == PlanMeasure.Unit.SHARE;
        String format = "%" + sign + ",." + decimals + "f" + (isShare ? " %%" : "");
        return String.format(Locale.ROOT, format, isShare ? 100 * value : value);
    }

    private void changes(String name, List<RowChange> changes) {
        changes.stream().limit(ROWS_SHOWN).forEach(change -> lines.add("%s: %s".formatted(name, told(change))));
        if (changes.size() > ROWS_SHOWN) {
            lines.add("%s: and %d more rows".formatted(name, changes.size() - ROWS_SHOWN));
        }
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
