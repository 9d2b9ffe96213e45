/**
 * Over- and under-stock: where a product is out, short, sold out early or in surplus, and the single action that helps most,
 * each with its money as the engine judges the plan with it.
 *
 * <p>{@link spokes.engine.remedy.StockException#listOf} says what is wrong, {@link spokes.engine.remedy.RemedySearch} what to
 * do. Uses {@link spokes.engine.JudgedPlan} like any other who asks what a change would do; the rows of an action are for
 * {@code session} to apply.
 */
@NullMarked
package spokes.engine.remedy;

import org.jspecify.annotations.NullMarked;
