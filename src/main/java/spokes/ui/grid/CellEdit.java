package spokes.ui.grid;

/**
 * A cell that a planner writes into.
 *
 * @param row    its row
 * @param column its column, which is not locked
 * @param text   what it is to hold, as the planner writes it; empty for nothing
 */
public record CellEdit<R>(R row, GridColumn<R> column, String text) {}
