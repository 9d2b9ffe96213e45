package spokes.exchange.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.result.CostLine;
import spokes.exchange.cell.CellText;
import spokes.model.Assumption;
import spokes.model.Settings;

/** The first sheet of a workbook: what the plan is worth beside its references, what is assumed, and what follows. */
final class CoverSheet {
    static final String TITLE = "cover";

    private static final double[] WIDTHS = {32, 22, 16, 16, 16, 16};

    private final Worksheet sheet;
    private final JudgedPlan plan;
    private final Settings settings;
    private int row;

    CoverSheet(Worksheet sheet, JudgedPlan plan) {
        this.sheet = sheet;
        this.plan = plan;
        this.settings = plan.workspace().settings();
    }

    void write(List<Page> pages, int maxRows) {
        sheet.hideGridLines();
        SheetStyle.print(sheet);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.value(row, 0, "Spokes plan");
        SheetStyle.title(sheet, row++);
        note("%d days from %s · money in %s%s"
                .formatted(
                        plan.evaluation().horizonDays(),
                        settings.planDate(),
                        settings.text("currency"),
                        plan.workspace().rates().isEmpty() ? " · parcels at published retail rates" : ""));
        note("today: without planned transfers · baseline: everything at %s".formatted(baseline()));
        writeCosts();
        writeService();
        writeContents(pages, maxRows);
        writeAssumptions();
    }

    private String baseline() {
        return plan.baselineCenter().isEmpty()
                ? "one center (there is none open)"
                : CellText.printable(plan.baselineCenter());
    }

    private void note(String text) {
        sheet.inlineString(row, 0, text);
        SheetStyle.note(sheet, row, 0);
        row++;
    }

    private void head(String title, String... headers) {
        row++;
        sheet.value(row, 0, title);
        SheetStyle.head(sheet, row++);
        for (int i = 0; i < headers.length; i++) {
            sheet.value(row, i, headers[i]);
        }
        SheetStyle.headers(sheet, row++, headers.length);
    }

    private void compared(String title) {
        head(title, "", "plan", "today", "plan − today", "baseline", "plan − baseline");
        for (int column = 1; column < WIDTHS.length; column++) {
            SheetStyle.right(sheet, row - 1, column);
        }
    }

    private void writeCosts() {
        compared("Costs over the horizon");
        for (CostLine line : CostLine.values()) {
            line(
                    line.key(),
                    ColumnFormats.MONEY,
                    plan.evaluation().costs().get(line),
                    plan.today().costs().get(line),
                    plan.baseline().costs().get(line));
        }
        line(
                "total",
                ColumnFormats.MONEY,
                plan.evaluation().costs().total(),
                plan.today().costs().total(),
                plan.baseline().costs().total());
        SheetStyle.sum(sheet, row - 1, WIDTHS.length);
        line(
                "cost_per_order",
                ColumnFormats.MONEY,
                plan.evaluation().costPerOrder(),
                plan.today().costPerOrder(),
                plan.baseline().costPerOrder());
    }

    private void writeService() {
        compared("Service");
        Map<String, Double> mine = measures(plan.evaluation());
        Map<String, Double> today = measures(plan.today());
        Map<String, Double> baseline = measures(plan.baseline());
        mine.forEach((measure, value) -> line(
                measure,
                format(measure),
                value,
                today.getOrDefault(measure, 0.0),
                baseline.getOrDefault(measure, 0.0)));
    }

    private static Map<String, Double> measures(Evaluation evaluation) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("orders", evaluation.orders());
        values.put("units_demanded", evaluation.unitsDemanded());
        values.put("units_shipped", evaluation.unitsShipped());
        values.put("units_unmet", evaluation.unitsUnmet());
        values.put("fill_rate", evaluation.service().fillRate());
        values.put("mean_days", evaluation.service().meanDays());
        values.put("p95_days", evaluation.service().p95Days());
        evaluation.service().coverage().forEach((days, share) -> values.put("within_%d_days".formatted(days), share));
        values.put("mean_calendar_days", evaluation.service().meanCalendarDays());
        values.put("mean_zone", evaluation.service().meanZone());
        values.put("mean_km", evaluation.service().meanKm());
        values.put("split_rate", evaluation.service().splitRate());
        values.put("stockouts", (double) evaluation.stockouts().size());
        values.put("co2e_kg", evaluation.co2eKg());
        return values;
    }

    private static String format(String measure) {
        boolean share = measure.endsWith("_rate") || measure.startsWith("within_");
        boolean counted = measure.startsWith("units_") || measure.equals("orders") || measure.equals("stockouts");
        return share ? ColumnFormats.SHARE : counted ? ColumnFormats.WHOLE : ColumnFormats.DECIMALS;
    }

    private void line(String name, String format, double mine, double today, double baseline) {
        sheet.value(row, 0, name.replace('_', ' '));
        double[] values = {mine, today, mine - today, baseline, mine - baseline};
        for (int i = 0; i < values.length; i++) {
            sheet.value(row, i + 1, values[i]);
            sheet.style(row, i + 1).format(format).set();
        }
        row++;
    }

    private void writeContents(List<Page> pages, int maxRows) {
        head("What follows", "sheet", "rows", "remark");
        SheetStyle.right(sheet, row - 1, 1);
        SheetStyle.apart(sheet, row - 1, 2);
        for (Page page : pages) {
            sheet.value(row, 0, page.title());
            sheet.value(row, 1, page.size());
            sheet.style(row, 1).format(ColumnFormats.WHOLE).set();
            if (page.size() > maxRows) {
                sheet.value(row, 2, "goes on in %s 2".formatted(page.title()));
                SheetStyle.apart(sheet, row, 2);
            }
            row++;
        }
    }

    /** The settings in force: those that the planner changed first. */
    private void writeAssumptions() {
        head("Assumptions", "setting", "value", "unit", "chosen by", "what it is", "source");
        SheetStyle.right(sheet, row - 1, 1);
        SheetStyle.apart(sheet, row - 1, 2);
        List<Assumption> all =
                new ArrayList<>(plan.workspace().defaults().assumptions().values());
        all.sort(Comparator.comparing((Assumption a) -> !settings.isChosen(a.key())));
        for (Assumption assumption : all) {
            sheet.value(row, 0, assumption.key());
            putValue(assumption);
            sheet.value(row, 2, assumption.unit());
            SheetStyle.apart(sheet, row, 2);
            sheet.value(row, 3, settings.isChosen(assumption.key()) ? "planner" : "default");
            sheet.value(row, 4, assumption.label());
            sheet.value(
                    row,
                    5,
                    "%s %s".formatted(assumption.source(), assumption.date()).strip());
            row++;
        }
    }

    private void putValue(Assumption assumption) {
        String value = settings.text(assumption.key());
        boolean words = assumption.isText() || assumption.isDate() || assumption.isSwitch() || assumption.numbers() > 1;
        if (words) {
            sheet.inlineString(row, 1, CellText.of(value));
        } else if (!value.isEmpty()) {
            sheet.value(row, 1, Double.valueOf(value.strip()));
        }
        SheetStyle.right(sheet, row, 1);
    }
}
