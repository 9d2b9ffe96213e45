/**
 * Offers as differences before anything changes: the figures now and then, a map, every change with its reason and a box;
 * several networks to choose from; or why nothing can be offered.
 *
 * <p>Shows the records of {@code ui.proposal}; asks its surroundings by {@link spokes.ui.optimize.review.OfferDesk}, which
 * {@code ui.optimize} answers.
 */
@NullMarked
package spokes.ui.optimize.review;

import org.jspecify.annotations.NullMarked;
