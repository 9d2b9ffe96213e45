/**
 * Is distributed inventory right for me? A plan against today and against one center, both sides of the ledger (model.md,
 * section 9).
 *
 * <p>{@link spokes.engine.verdict.VerdictSearch} asks a judged plan and its references for their parts and puts them side by
 * side: overall, by product, weight and region, each line by line, so that every table adds up to the difference of the
 * totals. Beside it stand the stock that the same service needs at one, two, … centers, how many centers each product
 * deserves, and what would turn the answer ({@code breakeven}). Plain records; whoever shows them finds the words. Imports
 * {@code model}, {@code engine} and {@code engine.stocking}; used by {@code ui} and {@code app}.
 */
@NullMarked
package spokes.engine.verdict;

import org.jspecify.annotations.NullMarked;
