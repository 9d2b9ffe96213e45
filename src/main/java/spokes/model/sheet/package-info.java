/**
 * Data as a planner has it: sheets, columns, tables of rows with keys, and changes of them.
 *
 * <p>A {@link spokes.model.sheet.Row} is what a spreadsheet said, typed and complete, so that import, store, journal,
 * undo and export share one form and nothing is lost between them. The meaning of the cells is in the packages beside
 * this one, which read rows into centers, products, orders and so on; how the sheets of a file were read is in
 * {@code model.reading}. Imports {@code model.packed}.
 */
@NullMarked
package spokes.model.sheet;

import org.jspecify.annotations.NullMarked;
