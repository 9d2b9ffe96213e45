package spokes.exchange.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spokes.exchange.cell.CellReader;
import spokes.exchange.cell.Money;
import spokes.exchange.cell.Reading;
import spokes.exchange.cell.SheetForm;
import spokes.exchange.file.Blanks;
import spokes.exchange.file.RawRow;
import spokes.exchange.file.RawRows;
import spokes.exchange.header.Currencies;
import spokes.exchange.header.MappedColumn;
import spokes.exchange.header.MappedColumn.Basis;
import spokes.exchange.header.Recognizer;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/** Reads the rows of a source into drafts: each cell by itself, before any code is looked up. */
public final class SourceReader {
    private static final Set<String> NOTHING = Set.of("-", "–", "—", "n/a", "null", "none");

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

    /** Reads all rows of a source. */
    public void read(Source source) {
        RawRows below = source.raw().rows().below(source.layout().header());
        FooterRows footers = new FooterRows(source.layout(), below.lastNumber());
        int rows;
        if (isUsable(source)) {
            SheetForm form = source.form(below);
            tellGuesses(source, form);
            rows = readRows(source, form, below, footers);
        } else {
            rows = 0;
            for (RawRow row : below) {
                rows += isData(source, row, footers) ? 1 : 0;
            }
            source.rejectAll(rows);
        }
        if (rows == 0) {
            source.remark("there is no row below its headers");
        }
    }

    private static boolean isData(Source source, RawRow row, FooterRows footers) {
        String remark = footers.remarkOn(row);
        if (!remark.isEmpty()) {
            source.warn(remark, 50, row, "", row.text(0), remark);
        }
        return remark.isEmpty();
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
                        String.join(", ", source.layout().headers()),
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

    private int readRows(Source source, SheetForm form, RawRows rows, FooterRows footers) {
        List<MappedColumn> columns = source.layout().columns();
        List<Pair> pairs = columns.stream()
                .map(c -> new Pair(c, source.layout().sheet().indexOf(c.column().name()), form.reader(c, currency)))
                .toList();
        List<Column> required = source.layout().sheet().columns().stream()
                .filter(Column::required)
                .toList();
        boolean timeFromDate =
                source.layout().sheet() == Sheet.ORDERS && !source.layout().has("order_time");
        int count = 0;
        for (RawRow row : rows) {
            if (!isData(source, row, footers)) {
                continue;
            }
            count++;
            Draft draft = draft(source, row, pairs);
            for (Column column : required) {
                if (draft.value(column.name()) == null && isBlankIn(row, columns, column)) {
                    draft.reject(
                            column.name(),
                            "%s is missing: every row of %s needs it"
                                    .formatted(
                                            column.name(),
                                            source.layout().sheet().title()));
                }
            }
            if (timeFromDate) {
                fillTime(draft, form, columns);
            }
            source.add(draft);
        }
        return count;
    }

    private static boolean isBlankIn(RawRow row, List<MappedColumn> columns, Column column) {
        return columns.stream()
                .filter(c -> c.column().equals(column))
                .allMatch(c -> isNothing(row.cell(c.position()), column));
    }

    private static void fillTime(Draft draft, SheetForm form, List<MappedColumn> columns) {
        for (MappedColumn column : columns) {
            Object cell =
                    column.column().name().equals("order_date") ? draft.raw().cell(column.position()) : null;
            if (cell != null && !(cell instanceof String text && text.length() <= 10)) {
                Object bare = cell instanceof String text ? Blanks.strip(text) : cell;
                form.findTime(column, bare).ifPresent(time -> draft.set("order_time", time));
            }
        }
    }

    private static Draft draft(Source source, RawRow row, List<Pair> pairs) {
        @Nullable
        Object[] cells = new @Nullable Object[source.layout().sheet().columns().size()];
        Draft draft = new Draft(source, row, cells);
        source.preview().add(draft);
        for (Pair pair : pairs) {
            Object cell = row.cell(pair.column.position());
            if (cell == null || isNothing(cell, pair.column.column())) {
                continue;
            }
            Reading reading = pair.reader.read(cell instanceof String text ? Blanks.strip(text) : cell);
            cells[pair.index] = reading.value();
            if (reading.isBad()) {
                draft.reject(pair.column.column().name(), reading.problem());
            }
        }
        return draft;
    }

    /** Whether a cell holds nothing, or a mark for nothing where a number or date belongs. */
    private static boolean isNothing(@Nullable Object cell, Column column) {
        if (cell == null) {
            return true;
        }
        return (column.type() == CellType.NUMBER || column.type() == CellType.WHOLE || column.type() == CellType.DATE)
                && cell instanceof String text
                && text.length() <= 6
                && NOTHING.contains(Blanks.strip(text).toLowerCase(Locale.ROOT));
    }

    /** A column of the file with its place in the sheet and its reader. */
    private record Pair(MappedColumn column, int index, CellReader reader) {}
}
