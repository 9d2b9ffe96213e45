/**
 * The tables below the map: stock by center, transfers, and issues of plan and import.
 *
 * <p>Rows are plain records made from a {@link spokes.session.State}; what a table changes is a {@link
 * spokes.session.ChangeTransfers}, made by {@link spokes.ui.tables.TransferEdits} without a node; what may be typed or pasted
 * into a transfer's cells is told by {@link spokes.ui.tables.TransferCells}. Knows {@code ui} and the rooms that it may
 * import; known by {@code ui.window}.
 */
@NullMarked
package spokes.ui.tables;

import org.jspecify.annotations.NullMarked;
