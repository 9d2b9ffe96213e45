/**
 * Scenarios in the window: the switch in the toolbar, what is done with them, and the tab that sets them side by side.
 *
 * <p>Scenarios are worked out in the background, for a large workspace takes its time. Imports {@code session}, {@code
 * engine}, {@code model} and the parts of {@code ui} below it; put together by {@code ui.window}.
 */
@NullMarked
package spokes.ui.scenario;

import org.jspecify.annotations.NullMarked;
