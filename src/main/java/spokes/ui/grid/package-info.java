/**
 * A grid with the habits of a spreadsheet: blocks of cells that are marked, copied and pasted, cells that are typed into,
 * rows that are sorted and narrowed off the window's thread, a line of totals.
 *
 * <p>{@link spokes.ui.grid.BlockHands} gives any table these habits, {@link spokes.ui.grid.BlockWords} says what the marked
 * cells add up to, and {@link spokes.ui.grid.DataGrid} is a whole sheet with both. {@link spokes.ui.grid.CellBlock}, {@link
 * spokes.ui.grid.CellText} and {@link spokes.ui.grid.Typed} are plain objects.
 * A grid knows no plan: what its rows are and what becomes of an edit is told by who makes it. Knows {@code ui} and {@code
 * ui.control}; known by the tables.
 */
@NullMarked
package spokes.ui.grid;

import org.jspecify.annotations.NullMarked;
