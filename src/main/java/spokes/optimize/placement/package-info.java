/**
 * All products together: prices for space, orders, minimums and speed that make the best bound, and plans that keep the
 * limits of centers, chosen among candidates of each product that are good at such prices ({@code Selection}), mended where they
 * pass a limit ({@code SelectionRepair}) and made cheaper one or two products at a time ({@code SelectionSavings}).
 *
 * <p>Plans each product by {@link spokes.optimize.product}; used by {@link spokes.optimize.stock}, which speaks the words
 * of the workspace.
 */
@NullMarked
package spokes.optimize.placement;

import org.jspecify.annotations.NullMarked;
