/**
 * Orders of several SKUs that one center ships whole or that are split over several (model.md, section 8, live).
 *
 * <p>{@link spokes.engine.split.OrderPatterns} are compiled once from history, {@link spokes.engine.split.StockedWeeks}
 * say who has what when, and {@link spokes.engine.split.Splits} add up what both together cost. Imports {@code model},
 * {@code basis}, {@code carriage}, {@code demand} and {@code network}; no room outside the engine sees it.
 */
@NullMarked
package spokes.engine.split;

import org.jspecify.annotations.NullMarked;
