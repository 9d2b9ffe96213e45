/**
 * The tab that answers "how many centers?": cost and days by number of centers, and how many each product deserves.
 *
 * <p>Shows the records of {@code ui.proposal} with {@code ui.charts}; {@code ui.optimize} makes it.
 */
@NullMarked
package spokes.ui.optimize.study;

import org.jspecify.annotations.NullMarked;
