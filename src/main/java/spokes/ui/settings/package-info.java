/**
 * What a planner likes the window to be: language, theme, size of text, units; one page, effective at once, kept for the
 * user.
 *
 * <p>{@code window} opens the page and puts on what is chosen, by {@link spokes.ui.settings.Appearance} and
 * {@link spokes.ui.settings.TextSize}; {@code app} makes the window anew when language, units or currency change. The
 * currency is the workspace's and goes through a command, so that undo takes it back.
 */
@NullMarked
package spokes.ui.settings;

import org.jspecify.annotations.NullMarked;
