package spokes.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import spokes.engine.result.CostLine;
import spokes.engine.verdict.Comparison;
import spokes.engine.verdict.LedgerRow;
import spokes.engine.verdict.Pooling;
import spokes.report.page.Html;
import spokes.report.page.Table;
import spokes.report.page.Table.Column;
import spokes.ui.Figures;

/** Whether distributed inventory is right: the answer with what flatters it, by region and product, and what would change it. */
final class VerdictPart {
    private static final int PRODUCTS_SHOWN = 10;

    private final Findings findings;
    private final Wording words;
    private final Figures figures;

    VerdictPart(Findings findings, Wording words) {
        this.findings = findings;
        this.words = words;
        this.figures = words.figures();
    }

    void writeTo(Html html) {
        html.add("h2", "", words.get("verdict"));
        html.add("p", "answer", words.verdict().story(findings.verdict()));
        findings.verdict().comparisons().forEach(comparison -> {
            html.add("p", "answer", words.verdict().sentence(comparison));
            html.open("ul", "");
            words.verdict().beside(comparison).forEach(said -> html.add("li", "", said));
            html.close();
        });
        html.add("h3", "", words.get("mind"));
        list(html, words.verdict().flips(findings.verdict()));
        html.add("p", "", words.verdict().counts(findings.verdict()));
        list(
                html,
                findings.verdict().ownBuildings().stream()
                        .map(words.verdict()::building)
                        .toList());
        Comparison comparison = findings.oneCenter();
        String other = words.verdict().title(comparison.reference());
        ledger(html, words.get("by.region", other), comparison.regions(), this::region, false);
        ledger(html, words.get("by.weight", other), comparison.weightBands(), this::weight, true);
        products(html, comparison, other);
        pooling(html);
    }

    private static void list(Html html, List<String> said) {
        if (said.isEmpty()) {
            return;
        }
        html.open("ul", "");
        said.forEach(line -> html.add("li", "", line));
        html.close();
    }

    private String region(LedgerRow row) {
        String name = row.codes().isEmpty()
                ? words.get("without.region")
                : row.codes().getFirst();
        return name.isEmpty() ? words.get("elsewhere") : name;
    }

    private String weight(LedgerRow row) {
        if (row.codes().isEmpty()) {
            return words.get("without.product");
        }
        String end = row.codes().getFirst();
        return end.equals("+") ? words.get("heavier") : words.get("up.to", end);
    }

    private Table table() {
        return new Table(
                Column.text(""),
                Column.number(words.get("column.saved")),
                Column.number(words.get("column.shipping")),
                Column.number(words.get("column.splits")),
                Column.number(words.get("column.rest")),
                Column.number(words.get("column.days")),
                Column.number(words.get("column.safety")));
    }

    private List<String> cells(String name, LedgerRow row, boolean hasSafety) {
        return sum(name, List.of(row), figures.change(row.daysGained(), 2), hasSafety);
    }

    /**
     * Rows together.
     *
     * @param hasSafety whether their safety stock is known: that of a region is not, as its customers share stock with others
     */
    private List<String> sum(String name, List<LedgerRow> rows, String days, boolean hasSafety) {
        double saved = rows.stream().mapToDouble(LedgerRow::saved).sum();
        double shipping = rows.stream().mapToDouble(LedgerRow::shippingSaved).sum();
        double splits =
                0 - rows.stream().mapToDouble(row -> row.added(CostLine.SPLITS)).sum();
        double safety =
                rows.stream().mapToDouble(row -> row.extraNeed().safetyUnits()).sum();
        return List.of(
                name,
                figures.wholeMoneyChange(saved),
                figures.wholeMoneyChange(shipping),
                figures.wholeMoneyChange(splits),
                figures.wholeMoneyChange(saved - shipping - splits),
                days,
                hasSafety ? figures.change(safety, 0) : words.get("unknown"));
    }

    private void ledger(
            Html html, String title, List<LedgerRow> rows, Function<LedgerRow, String> name, boolean hasSafety) {
        html.add("h3", "", title);
        Table table = table();
        rows.forEach(row -> table.add(cells(name.apply(row), row, hasSafety)));
        total(table, rows, hasSafety);
        table.writeTo(html);
    }

    private void total(Table table, List<LedgerRow> rows, boolean hasSafety) {
        String days = figures.change(findings.oneCenter().daysGained(), 2);
        table.addTotal(sum(words.get("total"), rows, days, hasSafety));
    }

    /** The products that save or cost most; the others are a row, so that it adds up. */
    private void products(Html html, Comparison comparison, String other) {
        List<LedgerRow> ranked = comparison.products().stream()
                .filter(row -> !row.codes().isEmpty())
                .sorted(Comparator.comparingDouble((LedgerRow row) -> Math.abs(row.saved()))
                        .reversed())
                .toList();
        int shown = Math.min(PRODUCTS_SHOWN, ranked.size());
        html.add("h3", "", words.get("by.product", other));
        Table table = table();
        ranked.subList(0, shown)
                .forEach(row -> table.add(cells(String.join(" ", row.codes()).strip(), row, true)));
        List<LedgerRow> others = ranked.subList(shown, ranked.size());
        if (!others.isEmpty()) {
            table.add(sum(words.get("other.products", others.size()), others, "", true));
        }
        comparison.products().stream()
                .filter(row -> row.codes().isEmpty())
                .forEach(row -> table.add(sum(words.get("without.product"), List.of(row), "", true)));
        total(table, comparison.products(), true);
        table.writeTo(html);
    }

    private void pooling(Html html) {
        html.add("h3", "", words.get("pooling"));
        Table table = new Table(
                Column.number(words.get("column.centers")),
                Column.text(words.get("column.where")),
                Column.number(words.get("column.target")),
                Column.number(words.get("column.of.safety")),
                Column.number(words.get("column.locations")),
                Column.number(words.get("column.each")));
        List<String> before = List.of();
        for (Pooling.Row row : findings.verdict().pooling().rows()) {
            table.add(List.of(
                    figures.number(row.centers().size(), 0),
                    where(before, row.centers()),
                    figures.number(row.need().targetUnits(), 0),
                    figures.number(row.need().safetyUnits(), 0),
                    figures.number(row.need().locations(), 0),
                    figures.number(row.need().unitsPerLocation(), 1)));
            before = row.centers();
        }
        table.writeTo(html);
        html.add("p", "note", words.get("pooling.note"));
    }

    /** Centers of a row: only those that it has beyond the row above, where it has all of that. */
    private String where(List<String> before, List<String> centers) {
        boolean goesOn = !before.isEmpty() && centers.containsAll(before);
        String names = centers.stream()
                .filter(center -> !goesOn || !before.contains(center))
                .map(words::center)
                .collect(Collectors.joining(", "));
        return goesOn ? words.get("pooling.and", names) : names;
    }
}
