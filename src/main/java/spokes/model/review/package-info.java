/**
 * An import before it is one: what was found in the files, what is asked, what the planner answers, what would change.
 *
 * <p>{@link spokes.model.review.ImportChoices} go in with the files, an {@link spokes.model.review.ImportReview} comes
 * out; the planner corrects the choices and it is read again. Plain records, so that {@code exchange}, which makes them,
 * and {@code ui}, which shows them, need not know each other. Imports {@code model.sheet} and {@code model.reading}.
 */
@NullMarked
package spokes.model.review;

import org.jspecify.annotations.NullMarked;
