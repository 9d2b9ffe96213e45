/**
 * The window: shows a state, sends commands, decides nothing.
 *
 * <p>{@code map} is the map and the drag, {@code tables} the tables below it, {@code dialogs} what asks and tells,
 * {@code charts} what draws. Views are small classes that show a {@link spokes.session.State}. Work that takes long is
 * asked of {@link spokes.ui.Backstage}, which {@code app} implements. Imports {@code session}, {@code engine},
 * {@code geo} and {@code model}.
 */
@NullMarked
package spokes.ui;

import org.jspecify.annotations.NullMarked;
