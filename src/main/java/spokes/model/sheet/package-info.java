/**
 * Data as a planner has it: sheets, columns, rows with keys, and what is wrong with them.
 *
 * <p>A {@link spokes.model.sheet.Row} is what a spreadsheet said, typed and complete, so that import, store, journal,
 * undo and export share one form and nothing is lost between them. The meaning of the cells is in the packages beside
 * this one, which read rows into centers, products, orders and so on. Imports nothing.
 */
@NullMarked
package spokes.model.sheet;

import org.jspecify.annotations.NullMarked;
