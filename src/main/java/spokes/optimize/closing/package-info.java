/**
 * Gets ready for a center that goes out of the network, for good or for some days: what is sold down there, what has to move
 * where and when, where inbound goes instead, whom it hits and what is left to worry about.
 *
 * <p>An exit empties the center: {@link spokes.optimize.closing.ExitSearch} picks the day of the trucks, a receiver for each
 * product and a mode for each lane. An outage leaves the stock where it is: {@link
 * spokes.optimize.closing.OutageSearch} asks {@code optimize.transfer} for the moves that pay before it. Both give a
 * {@link spokes.optimize.closing.ClosingStudy}, judged by {@code engine}. Imports {@code engine}, {@code model} and the
 * neighbors in {@code optimize}; used by {@code app}.
 */
@NullMarked
package spokes.optimize.closing;

import org.jspecify.annotations.NullMarked;
