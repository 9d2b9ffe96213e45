package spokes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import spokes.engine.Evaluation;
import spokes.engine.result.CostLine;
import spokes.engine.verdict.Comparison;
import spokes.report.page.Html;
import spokes.report.page.Table;
import spokes.report.page.Table.Column;
import spokes.ui.Figures;

/** Both sides line by line: every cost line and every measure of service of the plan, of today and of one center. */
final class Numbers {
    private final Findings findings;
    private final Wording words;
    private final Figures figures;

    Numbers(Findings findings, Wording words) {
        this.findings = findings;
        this.words = words;
        this.figures = words.figures();
    }

    void writeTo(Html html) {
        html.add("h2", "", words.get("costs", findings.plan().evaluation().horizonDays()));
        Table costs = table();
        for (CostLine line : CostLine.values()) {
            costs.add(row(words.line(line), e -> e.costs().get(line), figures::wholeMoney, figures::wholeMoneyChange));
        }
        costs.addTotal(row(
                words.measure("TOTAL_COST"), e -> e.costs().total(), figures::wholeMoney, figures::wholeMoneyChange));
        costs.writeTo(html);
        html.add("p", "note", words.get("rounded"));
        html.add("h2", "", words.get("service"));
        Table service = table();
        count(service, "orders", Evaluation::orders, 0);
        count(service, "units", Evaluation::unitsShipped, 0);
        count(service, "unmet", Evaluation::unitsUnmet, 0);
        share(service, words.measure("FILL_RATE"), e -> e.service().fillRate());
        add(service, words.measure("MEAN_DAYS"), e -> e.service().meanDays(), 2);
        add(service, words.measure("MEAN_CALENDAR_DAYS"), e -> e.service().meanCalendarDays(), 2);
        findings.plan()
                .evaluation()
                .service()
                .coverage()
                .keySet()
                .forEach(days -> share(
                        service, words.get("within", days), e -> e.service().within(days)));
        count(service, "stockouts", e -> e.stockouts().size(), 0);
        add(service, words.measure("PARCELS_PER_ORDER"), e -> e.service().parcelsPerOrder(), 3);
        share(service, words.measure("SPLIT_RATE"), e -> e.service().splitRate());
        count(service, "co2", Evaluation::co2eKg, 0);
        service.writeTo(html);
    }

    private Table table() {
        return new Table(
                Column.text(""),
                Column.number(words.get("plan")),
                Column.number(words.verdict().shortTitle(findings.today().reference())),
                Column.number(words.get("difference")),
                Column.number(words.verdict().shortTitle(findings.oneCenter().reference())),
                Column.number(words.get("difference")));
    }

    private void count(Table table, String key, ToDoubleFunction<Evaluation> of, int decimals) {
        add(table, words.get(key), of, decimals);
    }

    private void add(Table table, String name, ToDoubleFunction<Evaluation> of, int decimals) {
        table.add(row(name, of, value -> figures.number(value, decimals), value -> figures.change(value, decimals)));
    }

    private void share(Table table, String name, ToDoubleFunction<Evaluation> of) {
        table.add(row(name, of, figures::percent, figures::points));
    }

    private List<String> row(
            String name,
            ToDoubleFunction<Evaluation> of,
            DoubleFunction<String> shown,
            DoubleFunction<String> difference) {
        List<String> cells = new ArrayList<>(
                List.of(name, shown.apply(of.applyAsDouble(findings.plan().evaluation()))));
        Stream.of(findings.today(), findings.oneCenter()).map(Comparison::other).forEach(other -> {
            cells.add(shown.apply(of.applyAsDouble(other)));
            cells.add(difference.apply(of.applyAsDouble(findings.plan().evaluation()) - of.applyAsDouble(other)));
        });
        return cells;
    }
}
