/**
 * The command {@code replay}: its options, and how a replay is written as text and JSON. Works on {@link
 * spokes.app.workspace} with {@link spokes.engine}; knows no other command.
 */
@NullMarked
package spokes.app.command.replay;

import org.jspecify.annotations.NullMarked;
