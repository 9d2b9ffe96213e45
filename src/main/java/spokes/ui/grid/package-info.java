/**
 * A grid with the habits of a spreadsheet: blocks of cells that are marked, copied and pasted, cells that are typed into,
 * rows that are sorted and narrowed off the window's thread, a line of totals.
 *
 * <p>{@link spokes.ui.grid.CellBlock}, {@link spokes.ui.grid.CellText} and {@link spokes.ui.grid.Typed} are plain objects.
 * A grid knows no plan: what its rows are and what becomes of an edit is told by who makes it. Knows {@code ui} and {@code
 * ui.control}; known by the tables.
 */
@NullMarked
package spokes.ui.grid;

import org.jspecify.annotations.NullMarked;
