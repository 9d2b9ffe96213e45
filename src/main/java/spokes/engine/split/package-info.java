/**
 * Orders of several SKUs that one center ships whole or that are split over several (model.md, section 8, live).
 *
 * <p>{@link spokes.engine.split.OrderPatterns} are compiled once from history, {@link spokes.engine.split.StockedWeeks}
 * say who has what when, and {@link spokes.engine.split.Splits} add up what both together cost. Imports {@code model},
 * {@code basis}, {@code carriage}, {@code demand} and {@code network}; no room outside the engine sees it.
 *
 * <p>How the data lies, and why:
 *
 * <ul>
 *   <li>Who has a product is a row of sets, one of each week side by side, so that a pattern's weeks are told by a few
 *       bit operations. What was chosen among some centers is chosen among fewer of them too if those that ship stay, so
 *       that a choice is made again only when a center that ships sells out or one comes that was not looked at; parts
 *       of an order ({@code Parts}) and lines ({@code LineCenter}) remember their best center in the same way.
 *   <li>How many orders a week brings is a whole number of one small unit ({@code Arrivals}), and {@code ExactSum} adds
 *       products of whole numbers and doubles without rounding. So runs of weeks add up to the same bits however they
 *       are cut, and what changed can be taken away and added in any order and by any number of threads.
 *   <li>When one product is had by other centers, {@code PatternChange} passes over the weeks of a pattern in which a
 *       center that is surely better ({@code Dominance}) stays beside each one that came or left, or in which the product
 *       can but travel alone from those and does not ({@code AloneWeeks}); of the others, the choice among the centers
 *       before and after together most often tells that nothing changed.
 * </ul>
 */
@NullMarked
package spokes.engine.split;

import org.jspecify.annotations.NullMarked;
