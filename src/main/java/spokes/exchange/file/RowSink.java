package spokes.exchange.file;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import spokes.model.reading.WrittenForm;

/**
 * Where a reader puts what it finds in a file: sheet after sheet, row after row. A reader keeps no list of rows; it
 * pushes each as soon as it has it, so that a file of any length needs the same memory. What is told beside the rows, a sink
 * may pass over.
 */
public interface RowSink {
    /**
     * A sheet begins; the rows that follow are its rows.
     *
     * @param sheet its name in the file; for a text file the file's name without its ending
     */
    void begin(String sheet);

    /** Tells what is worth knowing of how the sheet is written: "separator ;", "the file is text, whatever its name says". */
    default void guess(String remark) {}

    /** Tells how the sheet is written, as far as the file shows it. */
    default void written(WrittenForm form) {}

    /** Tells that a spreadsheet program does not show the sheet. */
    default void hidden() {}

    /**
     * A row of the sheet; blank ones are dropped.
     *
     * @param number as a spreadsheet shows it, from 1, rising
     * @param cells  from the first column on, as {@link RawRow} wants them; not to be changed afterwards
     * @throws CancellationException if the work is no longer wanted
     * @throws IOException           if there is no room to keep it
     */
    void row(int number, @Nullable Object... cells) throws IOException;

    /**
     * Tells how far the reader is. To be called at least every 0.1 s, also where no rows come (a look at all bytes, a
     * table of shared texts): it is here that a planner's "cancel" is heard.
     *
     * @param share of the file, 0 to 1
     * @throws CancellationException if the work is no longer wanted
     */
    default void reached(double share) {}
}
