package spokes.model.reading;

/**
 * Something in a spreadsheet that a person should know. Reading goes on after it; the reader collects, and logs none.
 *
 * @param where    the cell
 * @param value    what the cell held, as it was shown; empty if nothing
 * @param severity whether the row was stored
 * @param message  one line: what is wrong, and the fix
 */
public record ImportIssue(Cell where, String value, Severity severity, String message) {

    /** Whether the row that a problem is in was stored all the same. */
    public enum Severity {
        /** The row was left out. */
        ERROR,
        /** The row was stored. */
        WARNING
    }

    /**
     * A place in a file.
     *
     * @param file   the file's name
     * @param sheet  the sheet's name in the file; for a CSV the file's name without its ending
     * @param row    the row as the spreadsheet numbers it, from 1; 0 if the issue is the whole sheet's
     * @param column the header as the file spells it; empty if the issue is the whole row's
     */
    public record Cell(String file, String sheet, int row, String column) {}
}
