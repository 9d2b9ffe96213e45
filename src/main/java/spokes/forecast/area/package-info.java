/**
 * Which split of demand among areas is best: an {@link spokes.forecast.area.AreaBacktest} measures the ways of
 * {@code model.share} on weeks that it holds back. Pure; imports {@code model}.
 */
@NullMarked
package spokes.forecast.area;

import org.jspecify.annotations.NullMarked;
