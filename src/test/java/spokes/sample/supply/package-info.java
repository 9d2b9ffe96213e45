/**
 * How the sample answers its demand: centers, what each of them keeps, stock, inbound, transfers, and how orders were
 * shipped.
 *
 * <p>Uses {@code demand} and {@code file} beside it.
 */
@NullMarked
package spokes.sample.supply;

import org.jspecify.annotations.NullMarked;
