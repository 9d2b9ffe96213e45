package spokes.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import spokes.exchange.file.RawRow;
import spokes.exchange.file.RowSink;
import spokes.model.reading.WrittenForm;

/** The first rows of the first sheet that has any; what comes after them is not read. */
final class TemplateRows implements RowSink {
    private static final int HEADER_WITHIN = 20;

    private final List<RawRow> rows = new ArrayList<>();
    private WrittenForm form = WrittenForm.GUESSED;

    /** Enough is read. */
    static final class Enough extends CancellationException {
        private static final long serialVersionUID = 1L;
    }

    List<RawRow> rows() {
        return rows;
    }

    WrittenForm form() {
        return form;
    }

    @Override
    public void begin(String sheet) {
        if (!rows.isEmpty()) {
            throw new Enough();
        }
    }

    @Override
    public void guess(String remark) {
        // a template's headers are few: the planner sees what became of them
    }

    @Override
    public void written(WrittenForm written) {
        form = written;
    }

    @Override
    public void hidden() {
        // a hidden sheet of a template may hold its headers all the same
    }

    @Override
    public void row(int number, @Nullable Object... cells) {
        RawRow row = new RawRow(number, cells);
        if (!row.isBlank()) {
            rows.add(row);
        }
        if (rows.size() == HEADER_WITHIN) {
            throw new Enough();
        }
    }

    @Override
    public void reached(double share) {
        // too short to be watched
    }
}
