package spokes.ui.grid;

/**
 * The block of cells that is marked: from the cell where marking began to the one where it is now. Rows and columns count
 * from 0 as they are shown.
 */
final class CellBlock {
    private static final int NONE = -1;

    private int rows;
    private int columns;
    private int anchorRow = NONE;
    private int anchorColumn = NONE;
    private int leadRow = NONE;
    private int leadColumn = NONE;

    /** Takes note of how many cells there are; a block beyond them is cut. */
    void limit(int rowsNow, int columnsNow) {
        rows = rowsNow;
        columns = columnsNow;
        if (rows == 0 || columns == 0) {
            clear();
        } else if (isThere()) {
            anchorRow = Math.min(anchorRow, rows - 1);
            leadRow = Math.min(leadRow, rows - 1);
            anchorColumn = Math.min(anchorColumn, columns - 1);
            leadColumn = Math.min(leadColumn, columns - 1);
        }
    }

    /** Marks nothing. */
    void clear() {
        anchorRow = NONE;
        anchorColumn = NONE;
        leadRow = NONE;
        leadColumn = NONE;
    }

    /** Whether any cell is marked. */
    boolean isThere() {
        return leadRow >= 0;
    }

    /** Marks a cell, or all from where marking began up to it. */
    void press(int row, int column, boolean extend) {
        if (rows == 0 || columns == 0) {
            return;
        }
        leadRow = Math.clamp(row, 0, rows - 1);
        leadColumn = Math.clamp(column, 0, columns - 1);
        if (!extend || anchorRow < 0) {
            anchorRow = leadRow;
            anchorColumn = leadColumn;
        }
    }

    /** Goes on by so many rows and columns; the first step of all marks the first cell. */
    void step(int byRows, int byColumns, boolean extend) {
        if (isThere()) {
            press(leadRow + byRows, leadColumn + byColumns, extend);
        } else {
            press(0, 0, false);
        }
    }

    /** Marks all cells. */
    void all() {
        press(0, 0, false);
        press(rows - 1, columns - 1, true);
    }

    /** Marks one cell in another row: where the row that it was in stands now. */
    void moveTo(int row) {
        press(row, leadColumn, false);
    }

    boolean has(int row, int column) {
        return isThere() && row >= top() && row <= bottom() && column >= left() && column <= right();
    }

    boolean isLead(int row, int column) {
        return isThere() && row == leadRow && column == leadColumn;
    }

    int leadRow() {
        return leadRow;
    }

    int leadColumn() {
        return leadColumn;
    }

    int top() {
        return Math.min(anchorRow, leadRow);
    }

    int bottom() {
        return Math.max(anchorRow, leadRow);
    }

    int left() {
        return Math.min(anchorColumn, leadColumn);
    }

    int right() {
        return Math.max(anchorColumn, leadColumn);
    }

    /** How many cells are marked. */
    double size() {
        return isThere() ? (bottom() - top() + 1.0) * (right() - left() + 1) : 0;
    }
}
