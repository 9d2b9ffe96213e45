/**
 * What orders of several SKUs cost beyond their lines, and what that becomes when stock changes (model.md, section 8,
 * live).
 *
 * <p>{@link spokes.engine.stocked.StockedWeeks} say who has what when, and {@link spokes.engine.split.Splits} add up what the
 * patterns of {@code order} cost as the parcels of {@code parcel}. Imports these and what they rest on; no room outside
 * the engine sees it.
 *
 * <p>How the data lies, and why:
 *
 * <ul>
 *   <li>Who has a product is a row of sets, one of each week side by side, so that a pattern's weeks are told by a few
 *       bit operations. Choices, parts of an order and lines ({@code LineCenter}) remember their best center as long as
 *       it stays and none comes that was not looked at.
 *   <li>Patterns of few lines ({@code ShortOrders}) are judged in all weeks at once: each part of an order walks along the
 *       centers that its area prefers for such a parcel, and each center takes its weeks ({@code PartWeeks}). The sets are
 *       read from one small place ({@code StockedSets}), in loops over weeks that take no turns ({@code PartSets}).
 *       Others are judged week by week ({@code PatternJudge}), with the same bits.
 *   <li>Lines of one product for one area are charged alike, and those of one center and zone together. Where lanes cost by
 *       zone ({@code ZoneLines}), each center takes its weeks at once as well, and the best one is found without a branch.
 *   <li>{@code ExactSum} adds products of whole numbers of orders and doubles without rounding. So runs of weeks add up to
 *       the same bits however they are cut, and what changed can be taken away and added in any order and by any number of threads.
 *   <li>When one product is had by other centers ({@code ProductChange}), a pattern of few lines ({@code ShortChange}) is
 *       looked at in those weeks only in which a center that changed has any of its other lines ({@code CenterWeeks}), or in
 *       which the product alone is shipped otherwise, and it is priced only where no center that is surely preferred
 *       ({@code Rivals}) ships the part as before. What tells a pattern lies in one place ({@code ParcelKinds}): a best
 *       seller is in a quarter of all patterns, and most of the time is waiting for memory.
 *   <li>Of longer patterns {@code PatternChange} passes over the weeks in which a
 *       center that is surely better ({@code Dominance}) stays beside each one that came or left, or in which the product
 *       can but travel alone from those and does not ({@code AloneWeeks}); of the others, the choice among the centers
 *       before and after together most often tells that nothing changed.
 * </ul>
 */
@NullMarked
package spokes.engine.split;

import org.jspecify.annotations.NullMarked;
