/**
 * The model read a second time, from its contract alone and without a thought for speed: maps of codes, rankings sorted
 * anew, dates walked one by one, every partition of an order tried. What the engine says is held against it.
 *
 * <p>Knows {@code model} only and shares no line of code with the engine; {@link spokes.engine.naive.NaivePlan} is the
 * way in.
 */
@NullMarked
package spokes.engine.naive;

import org.jspecify.annotations.NullMarked;
