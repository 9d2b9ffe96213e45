/**
 * The command {@code modes}: which modes inbound shipments should take, for people and for programs.
 *
 * <p>Asks {@link spokes.engine.modes.ModesStudy} and only words the answer.
 */
@NullMarked
package spokes.app.command.modes;

import org.jspecify.annotations.NullMarked;
