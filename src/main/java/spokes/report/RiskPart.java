package spokes.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import spokes.engine.issue.PlanIssue;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.result.Risk;
import spokes.engine.result.RiskSpot;
import spokes.engine.result.StockOut;
import spokes.report.page.Html;
import spokes.report.page.Table;
import spokes.report.page.Table.Column;
import spokes.ui.Figures;

/** What may go wrong: goods that run out, centers that are brought too much, thin stock, and what the data leaves open. */
final class RiskPart {
    private static final int ROWS_SHOWN = 15;

    private final Findings findings;
    private final Wording words;
    private final Figures figures;
    private final LocalDate start;

    RiskPart(Findings findings, Wording words) {
        this.findings = findings;
        this.words = words;
        this.figures = words.figures();
        start = findings.plan().workspace().settings().planDate();
    }

    void writeTo(Html html) {
        html.add("h2", "", words.get("risks"));
        thin(html);
        stockOuts(html);
        overruns(html);
        issues(html);
    }

    private void thin(Html html) {
        Risk risk = findings.plan().risk();
        html.add(
                "p",
                "",
                words.get("risk", figures.wholeMoney(risk.spillCost()), figures.number(risk.expectedShort(), 0)));
        List<RiskSpot> worst = risk.spots().stream()
                .sorted(Comparator.comparingDouble(RiskSpot::spillCost).reversed())
                .toList();
        Table table = new Table(
                Column.text(words.get("column.product")),
                Column.text(words.get("column.center")),
                Column.number(words.get("column.stock")),
                Column.number(words.get("column.demand")),
                Column.number(words.get("column.cover")),
                Column.number(words.get("column.short")),
                Column.number(words.get("column.spill")));
        cut(
                html,
                table,
                worst,
                spot -> List.of(
                        words.product(spot.product()),
                        words.center(spot.center()),
                        figures.number(spot.stock(), 0),
                        figures.number(spot.meanDemand(), 1),
                        figures.number(spot.coverDays(), 0),
                        figures.number(spot.expectedShort(), 1),
                        figures.wholeMoney(spot.spillCost())));
    }

    private void stockOuts(Html html) {
        List<StockOut> first = findings.plan().evaluation().stockouts().stream()
                .sorted(Comparator.comparingDouble(StockOut::day))
                .toList();
        html.add(
                "h3",
                "",
                words.get(
                        "stockouts.head",
                        first.size(),
                        findings.today().other().stockouts().size()));
        Table table = new Table(
                Column.text(words.get("column.product")),
                Column.text(words.get("column.center")),
                Column.text(words.get("column.out")));
        cut(
                html,
                table,
                first,
                out -> List.of(
                        words.product(out.product()), words.center(out.center()), figures.date(start.plusDays((long)
                                out.day()))));
    }

    private void overruns(Html html) {
        List<CapacityOverrun> overruns = findings.plan().listOverruns();
        html.add("h3", "", words.get("overruns", overruns.size()));
        lines(html, overruns.stream().map(overrun -> overrun.message(start)).toList());
    }

    private void issues(Html html) {
        List<PlanIssue> issues = findings.plan().listIssues();
        html.add("h3", "", words.get("issues", issues.size()));
        lines(
                html,
                issues.stream()
                        .map(issue -> words.get("issue", words.issue(issue.kind()), issue.message()))
                        .toList());
    }

    private void lines(Html html, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        html.open("ul", "");
        lines.stream().limit(ROWS_SHOWN).forEach(line -> html.add("li", "", line));
        html.close();
        more(html, lines.size());
    }

    private <T> void cut(Html html, Table table, List<T> rows, Function<T, List<String>> cells) {
        rows.stream().limit(ROWS_SHOWN).map(cells).forEach(table::add);
        if (!table.isEmpty()) {
            table.writeTo(html);
        }
        more(html, rows.size());
    }

    private void more(Html html, int rows) {
        if (rows > ROWS_SHOWN) {
            html.add("p", "note", words.get("more", rows - ROWS_SHOWN));
        }
    }
}
