/**
 * The command {@code returns}: where returns should go, for people and for programs.
 *
 * <p>Asks {@link spokes.engine.reverse.ReturnsStudy} and only words the answer.
 */
@NullMarked
package spokes.app.command.returns;

import org.jspecify.annotations.NullMarked;
