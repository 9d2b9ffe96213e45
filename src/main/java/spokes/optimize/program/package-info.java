/**
 * What is left when all centers are decided, as programs for the solver library: the only package that knows it.
 *
 * <p>Works on {@code location}; used by {@code serving}, and by {@code placement} to blend plans.
 */
@NullMarked
package spokes.optimize.program;

import org.jspecify.annotations.NullMarked;
