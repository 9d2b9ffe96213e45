package spokes.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.exchange.file.RawSheet;
import spokes.exchange.findings.FirstRows;
import spokes.exchange.findings.Shape;
import spokes.exchange.header.Layout;
import spokes.exchange.source.Source;
import spokes.model.reading.SheetPlace;
import spokes.model.review.ColumnFinding;
import spokes.model.review.ImportChoices;
import spokes.model.review.SheetChoice;
import spokes.model.review.SheetFinding;

/**
 * A sheet of a file with what the planner says about it; makes what the planner is shown of it.
 *
 * @param place  where it came from
 * @param shape  what kind of report it is
 * @param choice what is said, now or earlier
 * @param memory whether that was earlier
 * @param first  its first rows
 */
record AskedSheet(SheetPlace place, String shape, SheetChoice choice, boolean memory, FirstRows first) {

    /**
     * A sheet that was read.
     *
     * @param glanced its shape, if it was found out before
     */
    static AskedSheet of(RawSheet raw, Optional<String> glanced, ImportChoices choices) {
        SheetPlace place = new SheetPlace(raw.file(), raw.name());
        FirstRows first = new FirstRows(raw.rows().first(FirstRows.MOST));
        String shape = glanced.orElseGet(() -> Shape.of(first.rows()));
        return new AskedSheet(place, shape, choices.of(place, shape), choices.isRemembered(place, shape), first);
    }

    /** A file of which no sheet can be read. */
    static AskedSheet unread(String file, ImportChoices choices) {
        SheetPlace place = new SheetPlace(file, "");
        return new AskedSheet(place, "", choices.of(place, ""), false, new FirstRows(List.of()));
    }

    /** How it was understood, once its rows are read and resolved; without a source it is not read. */
    SheetFinding finding(Optional<Source> source) {
        if (source.isEmpty()) {
            return SheetFinding.unread(place, shape, choice, memory, first.lines());
        }
        Source read = source.get();
        return new SheetFinding(
                place,
                Optional.of(read.layout().sheet()),
                shape,
                choice,
                memory,
                first.lines(),
                columns(read.layout()),
                read.listPreview(),
                read.totals());
    }

    private List<ColumnFinding> columns(Layout layout) {
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < layout.header().size(); i++) {
            headers.add(layout.header().text(i));
        }
        Map<Integer, String> canonical = new HashMap<>();
        layout.columns().forEach(c -> canonical.put(c.position(), c.column().name()));
        return first.columns(headers, layout.header().number(), canonical);
    }
}
