/**
 * Says what the result of a plan is sensitive to.
 *
 * <p>{@link spokes.app.command.tornado.TornadoCommand} asks {@code engine.sensitivity} and prints the inputs, those whose
 * total swings farthest first. Imports {@code app.command.contract}, {@code app.workspace}, {@code engine.sensitivity} and
 * {@code engine.verdict}; listed in {@code SpokesCommand}.
 */
@NullMarked
package spokes.app.command.tornado;

import org.jspecify.annotations.NullMarked;
