/**
 * Better plans within a time budget, each with a proven bound: which centers to open, and how many.
 *
 * <p>{@code location} is the problem in plain numbers, {@code lagrangian} proves bounds, {@code serving} serves clients from
 * given centers with the help of {@code transport} and {@code program}, {@code search} finds the plan. Imports {@code
 * engine} and {@code model}; used by {@code app}. The only room that knows the solver library.
 */
@NullMarked
package spokes.optimize;

import org.jspecify.annotations.NullMarked;
