/**
 * What can be asked about a number of a plan, and the answer: a measure, the dimensions that it is parted by, the filters
 * on the way down, and an explanation whose parts add up to it.
 *
 * <p>Plain records that {@link spokes.engine.explain} answers with and the window shows.
 */
@NullMarked
package spokes.engine.question;

import org.jspecify.annotations.NullMarked;
