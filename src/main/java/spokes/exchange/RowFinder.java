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
import spokes.exchange.format.SheetFile;
import spokes.model.reading.WrittenForm;
import spokes.model.review.RawLine;

/** Looks a row of a file up, with those around it; reads no further than needed. */
public final class RowFinder implements RowSink {
    private static final int AROUND = 1;

    private final String sheet;
    private final int row;
    private final List<RawLine> found = new ArrayList<>();
    private String current = "";

    private RowFinder(String sheet, int row) {
        this.sheet = sheet;
        this.row = row;
    }

    /**
     * A row and its neighbors; none if it is not there.
     *
     * @param form how a text file is written
     */
    public static List<RawLine> find(Path file, String sheet, int row, WrittenForm form) throws IOException {
        RowFinder finder = new RowFinder(sheet, row);
        try {
            new SheetFile(file).read(finder, form);
        } catch (BadFile | CancellationException e) {
            return finder.found();
        }
        return finder.found();
    }

    private List<RawLine> found() {
        return List.copyOf(found);
    }

    @Override
    public void begin(String name) {
        current = name;
    }

    @Override
    public void row(int number, @Nullable Object... cells) {
        if (!current.equals(sheet)) {
            return;
        }
        if (number > row + AROUND) {
            throw new CancellationException("the row was passed");
        }
        RawRow raw = new RawRow(number, cells);
        if (number >= row - AROUND && !raw.isBlank()) {
            found.add(FirstRows.line(raw));
        }
    }
}
