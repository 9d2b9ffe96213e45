/**
 * The tab of the verdict: whether distributed inventory is right, both sides of the ledger, and what would change the answer.
 * Decides nothing; {@code engine.verdict} does. Imports {@code session}, {@code engine}, {@code geo} for the names of regions,
 * and the parts that all views of {@code ui} share.
 */
@NullMarked
package spokes.ui.verdict;

import org.jspecify.annotations.NullMarked;
