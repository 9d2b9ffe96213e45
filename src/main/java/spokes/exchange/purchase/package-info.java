/**
 * Tables of what is to be bought: a product and its units a row. Reads them with the files' own readers
 * ({@link spokes.exchange.format}); used by {@code app}, which hands the units to the optimizer.
 */
@NullMarked
package spokes.exchange.purchase;

import org.jspecify.annotations.NullMarked;
