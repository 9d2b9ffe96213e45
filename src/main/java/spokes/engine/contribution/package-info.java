/**
 * What every number of a plan is the sum of: single deliveries, stocks, shipments and centers, each with what it adds.
 *
 * <p>A {@link spokes.engine.contribution.Ledger} goes through the contributions of one number, and computes them anew from
 * a judgment each time, so that a plan keeps nothing for a question that nobody asks. Imports {@code model} and the
 * engine's other workings; used by {@code engine.derivation} and {@code engine.explain}, hidden from every other room.
 */
@NullMarked
package spokes.engine.contribution;

import org.jspecify.annotations.NullMarked;
