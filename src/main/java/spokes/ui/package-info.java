/**
 * The window's common ground: what its views share, and what they ask of the world outside.
 *
 * <p>A view is a small class that shows a {@link spokes.session.State} and sends commands; it decides nothing.
 * {@code control} holds the small parts that all are built of, {@code panels} the lists and the inspector beside the
 * map, {@code kpi} the numbers of the plan, {@code explain} what is behind them, {@code tables} the tables below the
 * map, {@code map} the map and {@code move} the drag on it, {@code review} what an import would do, {@code export} the
 * layouts of others, {@code dialogs} what asks and tells, {@code notice} the line of what happened last; {@code window}
 * puts them together and is the only one that knows the others. What takes long goes through
 * {@link spokes.ui.Background}; what the platform or the application does is an interface here:
 * {@link spokes.ui.Intake}, {@link spokes.ui.Exports}, {@link spokes.ui.Layouts}, {@link spokes.ui.Choosers},
 * {@link spokes.ui.Desk}, {@link spokes.ui.Memory}. Imports {@code session}, {@code engine}, {@code geo} and
 * {@code model}.
 */
@NullMarked
package spokes.ui;

import org.jspecify.annotations.NullMarked;
