/**
 * Where an answer turns: the order volume, fee or rate at which a plan costs as much as what it is held against, and the
 * volume from which an own building is worth its rent.
 *
 * <p>Nothing is extrapolated: {@link spokes.engine.breakeven.FlipSearch} asks the engine for the whole evaluation of both
 * sides again and again until they cost the same. Volume needs no other demand for that: costs are proportional to it but
 * for what is paid whatever is sold, so {@link spokes.engine.breakeven.Volume} divides just that. Imports {@code model} and
 * {@code engine}; used by {@code engine.verdict}.
 */
@NullMarked
package spokes.engine.breakeven;

import org.jspecify.annotations.NullMarked;
