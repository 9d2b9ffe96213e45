/**
 * How one number comes about, in steps that can be read and computed again, each with the row or assumption it rests on.
 *
 * <p>A {@link spokes.engine.derivation.Derivation} is a small tree: every node says in words what it is, and states the
 * operation by which its value follows from the nodes below it; what only justifies a choice, such as the zone of a
 * lane, stands beside it as a reason. Imports {@code model} and the engine's workings; used by {@code engine.explain} and
 * whoever shows a number.
 */
@NullMarked
package spokes.engine.derivation;

import org.jspecify.annotations.NullMarked;
