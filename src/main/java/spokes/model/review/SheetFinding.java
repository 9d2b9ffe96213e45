package spokes.model.review;

import java.util.List;
import java.util.Optional;
import spokes.model.sheet.Sheet;

/**
 * How one sheet of a file was understood.
 *
 * @param place      which sheet
 * @param kind       what its rows were taken for; empty if it is passed over or cannot be read
 * @param confidence how sure that is, 0 to 1
 * @param reason     why, for people: one line
 * @param shape      what tells sheets of one kind of report apart: its headers without case, blanks and order; empty if it
 *                   has none
 * @param memory     whether a remembered choice was used
 * @param headerRow  number of the row of headers as the spreadsheet shows it, from 1; 0 if there is none
 * @param firstRows  the first rows of the sheet as the file shows them
 * @param columns    its columns, in the file's order
 * @param text       how a text file writes its rows
 * @param decimals   how it writes numbers
 * @param questions  what it leaves open
 * @param preview    its first rows as they would be stored
 * @param totals     totals to check against
 */
public record SheetFinding(
        SheetPlace place,
        Optional<Sheet> kind,
        double confidence,
        String reason,
        String shape,
        boolean memory,
        int headerRow,
        List<RawLine> firstRows,
        List<ColumnFinding> columns,
        Optional<TextForm> text,
        Optional<DecimalMark> decimals,
        List<FormQuestion> questions,
        List<PreviewRow> preview,
        SheetTotals totals) {
    public SheetFinding {
        firstRows = List.copyOf(firstRows);
        columns = List.copyOf(columns);
        questions = List.copyOf(questions);
        preview = List.copyOf(preview);
    }

    /** A sheet, or a file, that cannot be read. */
    public static SheetFinding unread(SheetPlace place, String reason) {
        return new SheetFinding(
                place,
                Optional.empty(),
                0,
                reason,
                "",
                false,
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                SheetTotals.NONE);
    }
}
