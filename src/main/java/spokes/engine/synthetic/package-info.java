/**
 * Plans of any size, made from a seed, to measure and to test with: same size and seed, same plan.
 *
 * <p>They are skewed as real ones are. The n-th best product sells 1/n of the best and is asked for in as many areas fewer;
 * people live around a few large cities; best sellers lie at many centers, the long tail at one to four. Demand is made
 * as numbers, not as rows of a sheet: ten million rows would measure the rows.
 *
 * <p>Imports {@code model} and the engine's {@code basis} and {@code demand}; used by {@code engine.speed} and by tests.
 */
@NullMarked
package spokes.engine.synthetic;

import org.jspecify.annotations.NullMarked;
