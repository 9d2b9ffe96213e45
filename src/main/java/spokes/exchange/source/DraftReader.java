package spokes.exchange.source;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spokes.exchange.cell.CellReader;
import spokes.exchange.cell.Reading;
import spokes.exchange.cell.SheetForm;
import spokes.exchange.file.Blanks;
import spokes.exchange.file.RawBlock;
import spokes.exchange.file.RawRow;
import spokes.exchange.file.RawRows;
import spokes.exchange.header.MappedColumn;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/**
 * Makes drafts of the rows of a source, block by block: a cell that a block has often is read once. Rows are known by
 * their number in the source, from 0, those that are no data among them.
 */
public final class DraftReader {
    private static final Set<String> NOTHING = Set.of("-", "–", "—", "n/a", "null", "none");

    private final Source source;
    private final SheetForm form;
    private final RawRows rows;
    private final FooterRows footers;
    private final List<ReadColumn> columns;
    private final List<Column> required;
    private final boolean timeFromDate;
    private final BitSet leftOut = new BitSet();

    DraftReader(Source source, SheetForm form, RawRows rows, FooterRows footers, String currency) {
        this.source = source;
        this.form = form;
        this.rows = rows;
        this.footers = footers;
        Sheet sheet = source.layout().sheet();
        this.columns = source.layout().columns().stream()
                .map(c -> new ReadColumn(c, sheet.indexOf(c.column().name()), form.reader(c, currency)))
                .toList();
        this.required = sheet.columns().stream().filter(Column::required).toList();
        this.timeFromDate = sheet == Sheet.ORDERS && !source.layout().has("order_time");
    }

    /** A draft and the number of its row in the source. */
    @FunctionalInterface
    public interface Numbered {
        /** Takes it. */
        void take(int row, Draft draft);
    }

    /** How many rows the source has, data or not. */
    public int size() {
        return rows.size();
    }

    /** Reads all rows, tells what is wrong with them, and gives a draft of each that is data, rejected ones among them. */
    public void readAll(Numbered each, Runnable afterBlock) {
        rows.forEachBlock((from, to) -> true, (first, block) -> {
            Opened opened = new Opened(block);
            for (int line = 0; line < block.size(); line++) {
                RawRow raw = block.row(line);
                boolean isData = isData(raw);
                if (isData) {
                    Draft draft = opened.draft(line, raw);
                    source.count();
                    each.take(first + line, draft);
                    isData = draft.isStored();
                }
                leftOut.set(first + line, !isData);
            }
            afterBlock.run();
        });
    }

    /** Reads rows once more that were not left out, without telling anything again. */
    public void readAgain(Rows wanted, Numbered each, Runnable afterBlock) {
        rows.forEachBlock(wanted::hasAny, (first, block) -> {
            Opened opened = new Opened(block);
            for (int line = 0; line < block.size(); line++) {
                if (!leftOut.get(first + line) && wanted.has(first + line)) {
                    each.take(first + line, opened.draft(line, block.row(line)));
                }
            }
            afterBlock.run();
        });
    }

    /** Some of the rows. */
    public interface Rows {
        /** Whether this row is one of them. */
        boolean has(int row);

        /** Whether there is one from {@code from} on, before {@code to}. */
        boolean hasAny(int from, int to);
    }

    private boolean isData(RawRow row) {
        String remark = footers.remarkOn(row);
        if (!remark.isEmpty()) {
            source.warn(remark, 50, row, "", row.text(0), remark);
        }
        return remark.isEmpty();
    }

    /** A column of the file with its place in the sheet and its reader. */
    private record ReadColumn(MappedColumn mapped, int index, CellReader reader) {
        Reading read(Object cell) {
            Object bare = cell instanceof String text ? Blanks.strip(text) : cell;
            return bare.equals("") || isNothing(bare, mapped.column()) ? Reading.BLANK : reader.read(bare);
        }
    }

    /** A block of rows with what its cells read as, by column and code. */
    private final class Opened {
        private final RawBlock block;
        private final @Nullable Reading[][] readings;

        Opened(RawBlock block) {
            this.block = block;
            this.readings = columns.stream()
                    .map(c -> new Reading[block.codes(c.mapped.position())])
                    .toArray(Reading[][]::new);
        }

        Draft draft(int line, RawRow raw) {
            @Nullable
            Object[] cells =
                    new @Nullable Object[source.layout().sheet().columns().size()];
            Draft draft = new Draft(source, raw, cells);
            source.preview().add(draft);
            for (int i = 0; i < readings.length; i++) {
                int code = readings[i].length > 1
                        ? block.code(line, columns.get(i).mapped.position())
                        : 0;
                if (code > 0) {
                    put(draft, cells, columns.get(i), reading(i, code));
                }
            }
            requireAll(draft, cells);
            if (timeFromDate) {
                fillTime(draft);
            }
            return draft;
        }

        private Reading reading(int column, int code) {
            Reading known = readings[column][code];
            if (known == null) {
                ReadColumn read = columns.get(column);
                known = read.read(block.cell(read.mapped.position(), code));
                readings[column][code] = known;
            }
            return known;
        }
    }

    private static void put(Draft draft, @Nullable Object[] cells, ReadColumn column, Reading reading) {
        if (reading.isBad()) {
            cells[column.index] = null;
            draft.reject(column.mapped.column().name(), reading.problem());
        } else if (reading.value() != null) {
            cells[column.index] = reading.value();
        }
    }

    private void requireAll(Draft draft, @Nullable Object[] cells) {
        for (Column column : required) {
            if (cells[source.layout().sheet().indexOf(column.name())] == null && isBlankIn(draft.raw(), column)) {
                draft.reject(
                        column.name(),
                        "%s is missing: every row of %s needs it"
                                .formatted(
                                        column.name(), source.layout().sheet().title()));
            }
        }
    }

    private boolean isBlankIn(RawRow row, Column column) {
        return columns.stream()
                .filter(c -> c.mapped.column().equals(column))
                .map(c -> row.cell(c.mapped.position()))
                .allMatch(cell -> cell == null || isNothing(cell, column));
    }

    private void fillTime(Draft draft) {
        for (ReadColumn column : columns) {
            Object cell = column.mapped.column().name().equals("order_date")
                    ? draft.raw().cell(column.mapped.position())
                    : null;
            if (cell != null && !(cell instanceof String text && text.length() <= 10)) {
                Object bare = cell instanceof String text ? Blanks.strip(text) : cell;
                form.findTime(column.mapped, bare).ifPresent(time -> draft.set("order_time", time));
            }
        }
    }

    /** Whether a cell holds a mark for nothing where a number or date belongs. */
    private static boolean isNothing(Object cell, Column column) {
        return (column.type() == CellType.NUMBER || column.type() == CellType.WHOLE || column.type() == CellType.DATE)
                && cell instanceof String text
                && text.length() <= 6
                && NOTHING.contains(Blanks.strip(text).toLowerCase(Locale.ROOT));
    }
}
