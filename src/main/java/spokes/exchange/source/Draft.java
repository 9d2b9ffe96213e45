package spokes.exchange.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import spokes.exchange.file.RawRow;
import spokes.model.sheet.KeyHash;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** A row of a file on its way into the workspace: its typed cells, and what became of it. */
public final class Draft {

    /** What becomes of a row of a file. */
    enum Fate {
        STORED,
        MERGED,
        REJECTED
    }

    /** What every message ends with whose row is left out. */
    static final String LEFT_OUT = "; the row was left out";

    private final Source source;
    private final RawRow raw;
    private final @Nullable Object[] cells;
    private @Nullable Row row;
    private Fate fate = Fate.STORED;
    private boolean repaired;

    Draft(Source source, RawRow raw, @Nullable Object[] cells) {
        this.source = source;
        this.raw = raw;
        this.cells = cells;
    }

    /** The sheet that it is a row of. */
    public Source source() {
        return source;
    }

    /** The row as the file has it. */
    public RawRow raw() {
        return raw;
    }

    Fate fate() {
        return fate;
    }

    /** Whether it was neither left out nor merged. */
    public boolean isStored() {
        return fate == Fate.STORED;
    }

    /** Whether it is stored and a cell of it was mended. */
    public boolean isRepaired() {
        return repaired && isStored();
    }

    /** Text of a column; empty if blank. */
    public String text(String column) {
        return cells[sheet().indexOf(column)] instanceof String text ? text : "";
    }

    /** The value of a column; null if blank. */
    @Nullable
    public Object value(String column) {
        return cells[sheet().indexOf(column)];
    }

    /** Puts a value into a column. */
    public void set(String column, @Nullable Object value) {
        cells[sheet().indexOf(column)] = value;
        row = null;
    }

    /** Whether its file has this column. */
    public boolean has(String column) {
        return source.hasColumn(column);
    }

    /** What identifies it among the rows of its sheet. */
    public String key() {
        return row().key();
    }

    /** A number for its {@link #key}. */
    public long keyHash() {
        return KeyHash.of(sheet(), cells);
    }

    /** Its cells as a row. */
    public Row row() {
        Row made = row;
        if (made == null) {
            made = Row.of(sheet(), Arrays.asList(cells));
            row = made;
        }
        return made;
    }

    /** Its cells over those of the row that is there: a column that the file has not keeps its old cell. */
    public Row over(Optional<Row> existing) {
        if (existing.isEmpty()) {
            return row();
        }
        @Nullable Object[] merged = cells.clone();
        for (int i = 0; i < merged.length; i++) {
            if (merged[i] == null && !source.hasColumn(i)) {
                merged[i] = existing.get().cell(i);
            }
        }
        return Row.of(sheet(), Arrays.asList(merged));
    }

    /** Whether it says the same as another. */
    public boolean saysTheSame(Draft other) {
        return Arrays.equals(cells, other.cells);
    }

    /** Mends a cell; the row counts as repaired. */
    public void repair(String column, String mended) {
        source.preview().repaired(this, column, shown(column));
        set(column, mended);
        repaired = true;
    }

    /** It is stored as this row. */
    public void becomes(Row stored) {
        source.preview().stored(this, stored);
        source.stored(stored);
    }

    /** It is part of another row now, or the same as one. */
    public void merge() {
        become(Fate.MERGED);
    }

    private void become(Fate next) {
        source.count(raw, fate, next);
        fate = next;
    }

    /** Leaves it out, because of what a column holds. */
    public void reject(String column, String message) {
        become(Fate.REJECTED);
        source.preview().rejected(this, message);
        source.error(raw, source.layout().headerOf(column), shown(column), message + LEFT_OUT);
    }

    /** Leaves it out, because of the whole row. */
    public void rejectRow(String message) {
        become(Fate.REJECTED);
        source.preview().rejected(this, message);
        source.error(raw, "", "", message + LEFT_OUT);
    }

    /** Tells something about a column; the row stays. Warnings of one kind are told some times and then counted. */
    public void warn(String kind, int atMost, String column, Supplier<String> message) {
        if (source.isTold(kind, atMost)) {
            source.warn(kind, atMost, raw, source.layout().headerOf(column), shown(column), message.get());
        } else {
            source.warn(kind, atMost, raw, "", "", "");
        }
    }

    private String shown(String column) {
        return source.layout().columns().stream()
                .filter(c -> c.column().name().equals(column))
                .map(c -> raw.text(c.position()))
                .findFirst()
                .orElse("");
    }

    private Sheet sheet() {
        return source.layout().sheet();
    }
}
