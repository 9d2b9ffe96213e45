/**
 * How many centers a product deserves: what it would cost at its best one, two, … of some centers, when every one of them is
 * kept stocked to its target.
 *
 * <p>Uses {@code network} for who would serve whom and {@code safety} for how much stock that takes; used by {@code optimize}.
 */
@NullMarked
package spokes.engine.stocking;

import org.jspecify.annotations.NullMarked;
