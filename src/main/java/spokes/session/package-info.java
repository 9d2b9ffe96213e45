/**
 * The one thing that changes: the open workspace, the commands that change it, preview, undo and redo.
 *
 * <p>Every change is a {@link spokes.session.Command} that makes the next immutable workspace; undo puts the old one
 * back. The session is owned by one thread (the window's). Each step is written to a {@link spokes.session.Journal}
 * before it counts. Imports {@code engine} and {@code model}.
 */
@NullMarked
package spokes.session;

import org.jspecify.annotations.NullMarked;
