/**
 * Stock over time: of all centers or one, of all products or those that are selected, with what arrives and what runs out.
 *
 * <p>{@link spokes.ui.stock.StockView} is plain data made in the background. Knows {@code ui}, {@code ui.charts} and the
 * rooms that it may import; known by {@code ui.window}.
 */
@NullMarked
package spokes.ui.stock;

import org.jspecify.annotations.NullMarked;
