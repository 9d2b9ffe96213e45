package spokes.app.command.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import spokes.engine.breakeven.OwnBuilding;
import spokes.engine.derivation.Source;
import spokes.engine.result.CostLine;
import spokes.engine.result.StockNeed;
import spokes.engine.verdict.Comparison;
import spokes.engine.verdict.LedgerRow;
import spokes.engine.verdict.Pooling;
import spokes.engine.verdict.Reference;
import spokes.engine.verdict.Verdict;
import spokes.model.Workspace;
import spokes.model.place.Center;

/** A verdict for people. */
final class VerdictText {
    private static final int PRODUCTS_SHOWN = 5;

    private final Verdict verdict;
    private final Map<String, String> names;
    private final List<String> lines = new ArrayList<>();

    private VerdictText(Verdict verdict, Workspace workspace) {
        this.verdict = verdict;
        names = workspace.centers().stream().collect(Collectors.toMap(Center::code, Center::name, (a, b) -> a));
    }

    static String of(Verdict verdict, Workspace workspace) {
        VerdictText text = new VerdictText(verdict, workspace);
        text.lines.addAll(new AnswerText(verdict, text.names).lines());
        text.ledger();
        verdict.comparisons().forEach(text::waterfall);
        text.tables(verdict.decision());
        text.pooling();
        text.counts();
        verdict.ownBuildings().forEach(text::building);
        text.lines.add("");
        text.lines.add("what it rests on:");
        verdict.assumptions().stream().map(Source::text).forEach(source -> text.lines.add("  " + source));
        return String.join(System.lineSeparator(), text.lines);
    }

    private String title(Reference reference) {
        return reference.kind() == Reference.Kind.TODAY
                ? "today"
                : names.getOrDefault(reference.center(), reference.center());
    }

    /** Both sides, line by line. */
    private void ledger() {
        lines.add("");
        StringBuilder head = new StringBuilder(String.format("%-18s", "plan less …"));
        verdict.comparisons().forEach(c -> head.append(String.format("%18s", title(c.reference()))));
        lines.add(head.toString());
        for (CostLine line : CostLine.values()) {
            row(
                    line.key(),
                    verdict.comparisons().stream()
                            .map(c -> c.difference().get(line))
                            .toList());
        }
        row("total", verdict.comparisons().stream().map(c -> 0 - c.saved()).toList());
        row(
                "safety stock",
                verdict.comparisons().stream()
                        .map(c -> c.extraNeed().safetyCost())
                        .toList());
        row(
                "mean days",
                verdict.comparisons().stream().map(c -> 0 - c.daysGained()).toList());
        lines.add("safety stock is what the same service costs beyond it, in no total");
    }

    private void row(String name, List<Double> numbers) {
        StringBuilder row = new StringBuilder(String.format("%-18s", name));
        numbers.forEach(number -> row.append(String.format(Locale.ROOT, "%,+18.2f", number)));
        lines.add(row.toString());
    }

    private void waterfall(Comparison comparison) {
        if (comparison.waterfall().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "from %s, %,.2f,",
                title(comparison.reference()),
                comparison.other().costs().total()));
        comparison
                .waterfall()
                .forEach(step -> lines.add(String.format(
                        Locale.ROOT, "  %-18s%,+14.2f%,16.2f", step.line().key(), step.change(), step.to())));
    }

    private void tables(Comparison comparison) {
        table("by weight of a unit", comparison, comparison.weightBands(), VerdictText::band);
        table("by region", comparison, comparison.regions(), VerdictText::region);
        List<LedgerRow> ranked = comparison.products().stream()
                .filter(row -> !row.codes().isEmpty())
                .sorted(Comparator.comparingDouble(LedgerRow::saved).reversed())
                .toList();
        int shown = Math.min(PRODUCTS_SHOWN, ranked.size());
        table("products that save most", comparison, ranked.subList(0, shown), VerdictText::product);
        List<LedgerRow> worst = ranked.subList(Math.max(shown, ranked.size() - PRODUCTS_SHOWN), ranked.size());
        table("products that cost most", comparison, worst.reversed(), VerdictText::product);
    }

    private interface Name {
        String of(LedgerRow row);
    }

    private void table(String title, Comparison comparison, List<LedgerRow> rows, Name name) {
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%-40s%14s%14s%12s%14s",
                title + " (against " + title(comparison.reference()) + ")",
                "saved",
                "shipping",
                "days gained",
                "safety units"));
        rows.forEach(row -> lines.add(String.format(
                Locale.ROOT,
                "  %-38s%,+14.2f%,+14.2f%+12.2f%,+14.1f",
                name.of(row),
                row.saved(),
                row.shippingSaved(),
                row.daysGained(),
                row.extraNeed().safetyUnits())));
    }

    private static String band(LedgerRow row) {
        if (row.codes().isEmpty()) {
            return "no product: centers";
        }
        String end = row.codes().getFirst();
        return end.equals("+") ? "heavier" : "up to %s lb".formatted(end);
    }

    private static String region(LedgerRow row) {
        return row.codes().isEmpty()
                ? "no place: stock, freight, centers"
                : row.codes().getFirst().isEmpty() ? "elsewhere" : row.codes().getFirst();
    }

    private static String product(LedgerRow row) {
        return String.join(" ", row.codes()).strip();
    }

    private void pooling() {
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%-40s%14s%14s%14s%14s",
                "the same service needs",
                "units",
                "of it safety",
                "SKU-locations",
                "units each"));
        for (Pooling.Row row : verdict.pooling().rows()) {
            need("%d: %s".formatted(row.centers().size(), String.join(", ", row.centers())), row.need());
        }
        need("where the plan has each product", verdict.pooling().plan());
    }

    private void need(String name, StockNeed need) {
        lines.add(String.format(
                Locale.ROOT,
                "  %-38s%,14.0f%,14.0f%,14d%,14.1f",
                name,
                need.targetUnits(),
                need.safetyUnits(),
                need.locations(),
                need.unitsPerLocation()));
    }

    private void counts() {
        lines.add("");
        lines.add("centers that products deserve: "
                + verdict.counts().byNumber().entrySet().stream()
                        .map(entry -> "%d at %d".formatted(entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining(", ")));
    }

    private void building(OwnBuilding building) {
        String what = "an own building in the place of %s%s"
                .formatted(
                        names.getOrDefault(building.center(), building.center()), building.isAlone() ? " alone" : "");
        String now = String.format(
                Locale.ROOT,
                "%s %,.0f a month at %,.0f orders a month",
                building.saved() < 0 ? "costs" : "saves",
                Math.abs(building.saved()),
                building.ordersPerMonth());
        lines.add(
                building.breakEven().isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "%s %s; it pays from %,.0f orders a month on",
                                what,
                                now,
                                building.breakEven().getAsDouble())
                        : "%s %s, and no volume changes that".formatted(what, now));
    }
}
