package spokes.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.RawRow;
import spokes.exchange.file.RowSink;
import spokes.exchange.findings.FirstRows;
import spokes.exchange.findings.Shape;
import spokes.exchange.format.SheetFile;
import spokes.model.reading.WrittenForm;

/**
 * A look at the first rows of a text file as they are guessed to be written. What is remembered about a report is found by
 * its shape, which must not depend on what the planner says about encoding and separator.
 */
final class Glance implements RowSink {
    private final List<RawRow> rows = new ArrayList<>();

    private Glance() {}

    /** The shape of a file of one sheet, as guessed; empty if it has none. */
    static String shape(Path file) throws IOException {
        Glance glance = new Glance();
        try {
            new SheetFile(file).read(glance, WrittenForm.GUESSED);
        } catch (BadFile | CancellationException e) {
            return Shape.of(glance.rows);
        }
        return Shape.of(glance.rows);
    }

    @Override
    public void row(int number, @Nullable Object... cells) {
        RawRow row = new RawRow(number, cells);
        if (!row.isBlank()) {
            rows.add(row);
        }
        if (rows.size() == FirstRows.MOST) {
            throw new CancellationException("the first rows are enough");
        }
    }

    @Override
    public void begin(String sheet) {
        rows.clear();
    }
}
