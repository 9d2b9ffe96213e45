/**
 * Better plans within a time budget, each with a proven bound: how hard to look, and what is heard while looking.
 *
 * <p>{@code network} proposes which centers to open and how many, {@code stock} where stock belongs. Below them, {@code
 * location} is a problem of centers in plain numbers, {@code lagrangian} proves bounds, {@code serving} serves clients
 * from given centers with the help of {@code transport} and {@code program}, {@code search} finds the network. Imports
 * {@code engine} and {@code model}; used by {@code app}. The only room that knows the solver library.
 */
@NullMarked
package spokes.optimize;

import org.jspecify.annotations.NullMarked;
