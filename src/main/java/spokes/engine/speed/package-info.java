/**
 * How fast the engine is on this machine, as ratios to a floor that no engine can beat, at sizes M, L and XL.
 *
 * <p>{@link spokes.engine.speed.SpeedRun} makes a plan of each size, times it, and reports {@link
 * spokes.engine.speed.Figure}s with their limits. The only part of the engine that reads a clock. Imports {@code engine},
 * {@code engine.synthetic} and, for the floor, {@code engine.demand}; used by {@code app} and by benchmarks.
 */
@NullMarked
package spokes.engine.speed;

import org.jspecify.annotations.NullMarked;
