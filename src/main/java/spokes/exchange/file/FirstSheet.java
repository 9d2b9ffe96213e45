package spokes.exchange.file;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the rows of the first sheet of a file, but for blank ones; other sheets are passed over. */
public final class FirstSheet implements RowSink {
    private final Consumer<RawRow> rows;
    private int sheets;

    /**
     * A sink for one reading of a file.
     *
     * @param rows takes each row
     */
    public FirstSheet(Consumer<RawRow> rows) {
        this.rows = rows;
    }

    @Override
    public void begin(String sheet) {
        sheets++;
    }

    @Override
    public void row(int number, @Nullable Object... cells) {
        RawRow row = new RawRow(number, cells);
        if (sheets == 1 && !row.isBlank()) {
            rows.accept(row);
        }
    }
}
