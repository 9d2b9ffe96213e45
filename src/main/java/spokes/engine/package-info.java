/**
 * Judges a plan: which center serves which demand, when it arrives and what it costs.
 *
 * <p>Pure functions from a {@link spokes.model.Workspace} to a {@link spokes.engine.JudgedPlan}: same input, same
 * answer, no clock, no randomness, no input or output. Products never compete for a lane, so one product can be judged
 * alone; that is what makes a drag on the map answer within a frame. Imports {@code model} and, below it, its
 * workings ({@code flow}, {@code split}, {@code safety} and what they rest on), {@code result}, {@code issue},
 * {@code measure} and {@code explain}; used by {@code session},
 * {@code optimize}, {@code exchange} and {@code ui}.
 */
@NullMarked
package spokes.engine;

import org.jspecify.annotations.NullMarked;
