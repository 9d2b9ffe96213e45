package spokes.app.command.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import spokes.app.command.contract.LineTable;
import spokes.app.command.contract.MeasureRow;
import spokes.app.command.contract.TextPage;
import spokes.app.job.Said;
import spokes.engine.derivation.Source;
import spokes.engine.result.CostLine;
import spokes.engine.result.StockNeed;
import spokes.engine.verdict.Comparison;
import spokes.engine.verdict.LedgerRow;
import spokes.engine.verdict.Pooling;
import spokes.engine.verdict.Reference;
import spokes.engine.verdict.Verdict;
import spokes.model.Workspace;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.verdict.VerdictWords;

/** A verdict for people: what to do, the answer against each reference, then both sides of the ledger. */
final class VerdictText {
    private static final int PRODUCTS_SHOWN = 5;

    private final Verdict verdict;
    private final Said said;
    private final VerdictWords words;
    private final TextPage page = new TextPage();

    private VerdictText(Verdict verdict, Workspace workspace) {
        this.verdict = verdict;
        said = new Said(workspace);
        words = new VerdictWords(
                Texts.of("verdict"),
                new Figures(
                        Locale.getDefault(Locale.Category.FORMAT),
                        workspace.settings().text("currency")));
        words.follow(workspace);
    }

    static String of(Verdict verdict, Workspace workspace) {
        VerdictText text = new VerdictText(verdict, workspace);
        text.answer();
        text.ledger();
        verdict.comparisons().forEach(text::waterfall);
        text.tables(verdict.decision());
        text.pooling();
        text.assumptions();
        return text.page.text();
    }

    private void answer() {
        page.say(words.story(verdict));
        Comparison decision = verdict.decision();
        page.say(words.sentence(decision));
        page.say(words.beside(decision));
        verdict.comparisons().reversed().stream()
                .filter(comparison -> !comparison.equals(decision))
                .forEach(comparison -> page.say(words.sentence(comparison)));
        page.say("What would change the answer against %s:".formatted(words.shortTitle(decision.reference())));
        words.flips(verdict).forEach(flip -> page.say("  " + flip));
        page.say("How many centers products deserve. " + words.counts(verdict));
        if (!verdict.ownBuildings().isEmpty()) {
            page.say("An own building instead of a 3PL:");
            verdict.ownBuildings().forEach(building -> page.say("  " + words.building(building)));
        }
    }

    private String title(Reference reference) {
        return reference.kind() == Reference.Kind.TODAY ? "Today" : said.center(reference.center());
    }

    /** Both sides, line by line. */
    private void ledger() {
        LineTable table = new LineTable().words("");
        verdict.comparisons().forEach(c -> table.numbers(title(c.reference())));
        for (CostLine line : CostLine.values()) {
            row(
                    table,
                    MeasureRow.title(line),
                    c -> said.moneyChange(c.difference().get(line)));
        }
        row(table, "Total", c -> said.moneyChange(0 - c.saved()));
        row(table, "Safety stock*", c -> said.moneyChange(c.extraNeed().safetyCost()));
        row(table, "Mean days", c -> said.change(0 - c.daysGained(), 2));
        page.table("The plan less", table);
        page.say("* what the same service costs beyond it, in no total");
    }

    private void row(LineTable table, String name, Function<Comparison, String> number) {
        List<String> cells = verdict.comparisons().stream().map(number).collect(Collectors.toList());
        cells.addFirst(name);
        table.row(cells);
    }

    private void waterfall(Comparison comparison) {
        if (comparison.waterfall().isEmpty()) {
            return;
        }
        LineTable table = new LineTable().words("").numbers("Step", "Total");
        table.row(
                title(comparison.reference()),
                "",
                said.money(comparison.other().costs().total()));
        comparison.waterfall().stream()
                .filter(step -> Math.rint(step.change()) != 0)
                .forEach(step -> table.row(
                        MeasureRow.title(step.line()), said.moneyChange(step.change()), said.money(step.to())));
        page.table("From %s to the plan".formatted(title(comparison.reference())), table);
    }

    private void tables(Comparison comparison) {
        table("Saved by weight of a unit", comparison, comparison.weightBands(), VerdictText::band);
        table("Saved by region", comparison, comparison.regions(), VerdictText::region);
        List<LedgerRow> ranked = comparison.products().stream()
                .filter(row -> !row.codes().isEmpty())
                .sorted(Comparator.comparingDouble(LedgerRow::saved).reversed())
                .toList();
        int shown = Math.min(PRODUCTS_SHOWN, ranked.size());
        table("Products that save most", comparison, ranked.subList(0, shown), VerdictText::product);
        List<LedgerRow> worst = ranked.subList(Math.max(shown, ranked.size() - PRODUCTS_SHOWN), ranked.size());
        table("Products that save least", comparison, worst.reversed(), VerdictText::product);
    }

    private void table(String title, Comparison comparison, List<LedgerRow> rows, Function<LedgerRow, String> name) {
        if (rows.isEmpty()) {
            return;
        }
        LineTable table = new LineTable().words("").numbers("Saved", "Shipping", "Days gained", "Safety units");
        rows.forEach(row -> table.row(
                name.apply(row),
                said.moneyChange(row.saved()),
                said.moneyChange(row.shippingSaved()),
                said.change(row.daysGained(), 2),
                said.change(row.extraNeed().safetyUnits(), 0)));
        page.table("%s, against all in %s".formatted(title, title(comparison.reference())), table);
    }

    private static String band(LedgerRow row) {
        if (row.codes().isEmpty()) {
            return "No product: centers";
        }
        String end = row.codes().getFirst();
        return end.equals("+") ? "Heavier" : "Up to %s lb".formatted(end);
    }

    private static String region(LedgerRow row) {
        return row.codes().isEmpty()
                ? "No place: stock, freight, centers"
                : row.codes().getFirst().isEmpty() ? "Elsewhere" : row.codes().getFirst();
    }

    private static String product(LedgerRow row) {
        return String.join(" ", row.codes()).strip();
    }

    private void pooling() {
        LineTable table = new LineTable()
                .numbers("Centers")
                .words("Where")
                .numbers("Units", "Of it safety", "SKU-locations", "Units each");
        List<String> before = List.of();
        for (Pooling.Row row : verdict.pooling().rows()) {
            boolean goesOn = !before.isEmpty() && row.centers().containsAll(before);
            List<String> held = before;
            String where = row.centers().stream()
                    .filter(center -> !goesOn || !held.contains(center))
                    .map(said::center)
                    .collect(Collectors.joining(", "));
            table.row(need(String.valueOf(row.centers().size()), goesOn ? "and " + where : where, row.need()));
            before = row.centers();
        }
        table.row(need("", "where the plan has each product", verdict.pooling().plan()));
        page.table("Stock that the same service needs", table);
    }

    private List<String> need(String count, String where, StockNeed need) {
        return List.of(
                count,
                where,
                said.units(need.targetUnits()),
                said.units(need.safetyUnits()),
                said.units(need.locations()),
                said.number(need.unitsPerLocation(), 1));
    }

    private void assumptions() {
        LineTable table =
                new LineTable().words("Assumption").words("Value").words("Unit").words("Source");
        for (Source source : verdict.assumptions()) {
            table.row(source.name(), source.value(), source.unit(), (source.says() + " " + source.date()).strip());
        }
        page.table("Rests on", table);
    }
}
