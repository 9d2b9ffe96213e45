package spokes.model.review;

import java.util.List;
import java.util.Optional;
import spokes.model.reading.SheetPlace;
import spokes.model.sheet.Sheet;

/**
 * How one sheet of a file was understood; the guesses behind it are in its summary.
 *
 * @param place     which sheet
 * @param kind      what its rows were taken for; empty if it is passed over or cannot be read
 * @param shape     what tells one kind of report from another: its headers without case, blanks and order; empty if it has
 *                  none
 * @param choice    what the planner said about it, now or earlier
 * @param memory    whether that was earlier
 * @param firstRows the first rows of the sheet as the file shows them
 * @param columns   its columns, in the file's order
 * @param preview   its first rows as they would be stored
 * @param totals    totals to check against
 */
public record SheetFinding(
        SheetPlace place,
        Optional<Sheet> kind,
        String shape,
        SheetChoice choice,
        boolean memory,
        List<RawLine> firstRows,
        List<ColumnFinding> columns,
        List<PreviewRow> preview,
        SheetTotals totals) {
    public SheetFinding {
        firstRows = List.copyOf(firstRows);
        columns = List.copyOf(columns);
        preview = List.copyOf(preview);
    }

    /** A sheet that is not read. */
    public static SheetFinding unread(
            SheetPlace place, String shape, SheetChoice choice, boolean memory, List<RawLine> firstRows) {
        return new SheetFinding(
                place, Optional.empty(), shape, choice, memory, firstRows, List.of(), List.of(), SheetTotals.NONE);
    }
}
