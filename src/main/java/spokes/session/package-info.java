/**
 * The one thing that changes: the open workspace, the commands that change it, preview, undo, redo and scenarios.
 *
 * <p>Every change is a {@link spokes.session.Command} that makes the next immutable workspace; undo puts the old one
 * back. The session is owned by one thread (the window's). Each step is written to a {@link spokes.session.Journal}
 * before it counts. While a scenario is in view ({@link spokes.session.Sight}), a command changes the plan that is seen,
 * and what is stored is the scenario's difference; what comes from files goes to the base plan. Imports {@code engine} and {@code model}.
 */
@NullMarked
package spokes.session;

import org.jspecify.annotations.NullMarked;
