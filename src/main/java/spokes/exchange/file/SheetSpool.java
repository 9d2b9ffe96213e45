package spokes.exchange.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spokes.model.reading.WrittenForm;

/** Keeps the rows of one file while it is imported: packed, the first megabytes in memory and the rest in a temporary file. */
public final class SheetSpool implements RowSink, AutoCloseable {
    private static final int ROWS_BETWEEN_LOOKS = 512;

    private final String file;
    private final Watch watch;
    private final SpoolFile kept = new SpoolFile();
    private final RawBlock.Builder builder = new RawBlock.Builder();
    private final List<RawSheet> finished = new ArrayList<>();
    private final List<RawRows.Kept> blocks = new ArrayList<>();
    private final List<String> guesses = new ArrayList<>();
    private @Nullable String sheet;
    private WrittenForm form = WrittenForm.GUESSED;
    private boolean hidden;
    private double share;
    private int rows;

    /** Hears how far a reader is. */
    @FunctionalInterface
    public interface Watch {
        /**
         * It is there. Throws {@link java.util.concurrent.CancellationException} if the work is no longer wanted.
         *
         * @param share of the file, 0 to 1
         * @param rows  that were read so far
         */
        void reached(double share, int rows);
    }

    /**
     * A spool for a file.
     *
     * @param file its name, for people
     */
    public SheetSpool(String file, Watch watch) {
        this.file = file;
        this.watch = watch;
    }

    @Override
    public void begin(String name) {
        finish();
        sheet = name;
    }

    @Override
    public void guess(String remark) {
        guesses.add(remark);
    }

    @Override
    public void written(WrittenForm found) {
        form = found;
    }

    @Override
    public void hidden() {
        hidden = true;
    }

    @Override
    public void row(int number, @Nullable Object... cells) throws IOException {
        if (++rows % ROWS_BETWEEN_LOOKS == 0) {
            watch.reached(share, rows);
        }
        RawRow row = new RawRow(number, cells);
        if (!row.isBlank()) {
            builder.add(row);
            if (builder.isFull()) {
                keep();
            }
        }
    }

    private void keep() throws IOException {
        blocks.add(kept.add(builder.build()));
    }

    @Override
    public void reached(double part) {
        share = part;
        watch.reached(part, rows);
    }

    /** The sheets that came; their rows can be read for as long as this is open. */
    public List<RawSheet> sheets() {
        finish();
        return List.copyOf(finished);
    }

    private void finish() {
        if (sheet == null) {
            return;
        }
        if (builder.size() > 0) {
            blocks.add(RawRows.Kept.of(builder.build()));
        }
        finished.add(new RawSheet(file, sheet, new RawRows(blocks), guesses, form, hidden));
        blocks.clear();
        guesses.clear();
        form = WrittenForm.GUESSED;
        hidden = false;
        sheet = null;
    }

    /** Forgets all rows. */
    @Override
    public void close() throws IOException {
        kept.close();
    }
}
