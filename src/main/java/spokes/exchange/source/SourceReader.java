package spokes.exchange.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import spokes.exchange.cell.Money;
import spokes.exchange.cell.SheetForm;
import spokes.exchange.file.RawRow;
import spokes.exchange.file.RawRows;
import spokes.exchange.header.Currencies;
import spokes.exchange.header.MappedColumn;
import spokes.exchange.header.MappedColumn.Basis;
import spokes.exchange.header.Recognizer;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/** Reads the rows of a source into drafts: each cell by itself, before any code is looked up. */
public final class SourceReader {
    private final Recognizer recognizer;
    private final String currency;

    /**
     * A reader.
     *
     * @param recognizer knows the names of columns, for messages
     * @param currency   code of the currency that money is read in
     */
    public SourceReader(Recognizer recognizer, String currency) {
        this.recognizer = recognizer;
        this.currency = currency;
    }

    /**
     * Looks at a source, and reads all its rows; those of orders later, when they are placed.
     *
     * @param afterBlock runs again and again while it reads
     */
    public void read(Source source, Runnable afterBlock) {
        RawRows below = source.raw().rows().below(source.layout().header());
        FooterRows footers = new FooterRows(source.layout(), below.lastNumber());
        if (!isUsable(source)) {
            source.rejectAll(countData(below, footers));
            return;
        }
        SheetForm form = source.form(below);
        tellGuesses(source, form);
        DraftReader reader = new DraftReader(source, form, below, footers, currency);
        source.open(reader);
        if (source.layout().sheet() != Sheet.ORDERS) {
            reader.readAll((row, draft) -> source.add(draft), afterBlock);
            source.tellIfEmpty();
        }
    }

    private static int countData(RawRows rows, FooterRows footers) {
        int count = 0;
        for (RawRow row : rows) {
            count += footers.remarkOn(row).isEmpty() ? 1 : 0;
        }
        return count;
    }

    private boolean isUsable(Source source) {
        List<Column> missing = source.layout().missing();
        for (Column column : missing) {
            source.error(column.name(), missingMessage(source, column));
        }
        List<MappedColumn> foreign = source.layout().columns().stream()
                .filter(c -> Money.isIn(c.column()) && !c.currency().isEmpty())
                .filter(c -> !Currencies.mayMean(c.currency(), currency))
                .toList();
        for (MappedColumn column : foreign) {
            source.error(
                    column.header(),
                    "“%s” is not in %s, the currency of this workspace: convert it, Spokes does not; all rows were left out"
                            .formatted(column.header(), currency));
        }
        return missing.isEmpty() && foreign.isEmpty();
    }

    private String missingMessage(Source source, Column column) {
        Sheet sheet = source.layout().sheet();
        String what = sheet == Sheet.ORDERS && column.name().equals("postal_code")
                ? "area, postal_code or country"
                : column.name();
        return "%s needs a column %s (or %s); the headers here are %s: rename one or import with --map 'THEIR HEADER=%s'; all rows were left out"
                .formatted(
                        sheet.title(),
                        what,
                        String.join(", ", recognizer.synonymsOf(sheet, column)),
                        source.layout().headers().stream().limit(40).collect(Collectors.joining(", ")),
                        column.name());
    }

    private static void tellGuesses(Source source, SheetForm form) {
        List<String> guesses = new ArrayList<>(source.raw().guesses());
        guesses.addAll(form.guesses());
        if (!guesses.isEmpty()) {
            source.remark("guessed: " + String.join(", ", guesses));
        }
        String held = source.layout().columns().stream()
                .filter(c -> c.basis() == Basis.CONTENT)
                .map(c -> "“%s” as %s".formatted(c.header(), c.column().name()))
                .collect(Collectors.joining(", "));
        if (!held.isEmpty()) {
            source.remark("taken for what they hold, not for their headers: %s; if that is wrong, import with --map"
                    .formatted(held));
        }
        String assumed = source.layout().columns().stream()
                .filter(MappedColumn::assumed)
                .map(c -> "“%s” as %s".formatted(c.header(), c.column().name()))
                .collect(Collectors.joining(", "));
        if (!assumed.isEmpty()) {
            source.remark("no unit is said: %s; say it in the header, as “Weight (lb)”".formatted(assumed));
        }
        tellUnused(source);
    }

    private static void tellUnused(Source source) {
        List<String> unused = source.layout().unused();
        if (!unused.isEmpty()) {
            source.remark("not used: " + String.join(", ", unused));
        }
        source.layout().columns().stream()
                .map(MappedColumn::header)
                .filter(unused::contains)
                .forEach(header -> source.remark(
                        "several columns are named “%s”: the first is taken and the others are not; rename or delete them"
                                .formatted(header)));
    }
}
