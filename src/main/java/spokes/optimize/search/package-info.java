/**
 * From bounds to plans: construction, local search and branch and bound over which centers are open.
 *
 * <p>Works on {@code location}, {@code lagrangian} and {@code serving}.
 */
@NullMarked
package spokes.optimize.search;

import org.jspecify.annotations.NullMarked;
