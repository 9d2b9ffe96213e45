/**
 * Tables of demand over time: one row per series and period in. Reads with {@link spokes.exchange.file}; what is wrong
 * becomes issues, as with every sheet.
 */
@NullMarked
package spokes.exchange.series;

import org.jspecify.annotations.NullMarked;
