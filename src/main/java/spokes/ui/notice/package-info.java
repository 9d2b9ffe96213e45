/**
 * The foot of the window: the line that tells what happened last and takes it back, and the strip of what goes on in the
 * background.
 *
 * <p>Whoever has something to say is handed {@link spokes.ui.notice.Notices}. The words are those of {@code window}. Knows
 * {@code ui} and {@code session}; known by {@code ui.window}.
 */
@NullMarked
package spokes.ui.notice;

import org.jspecify.annotations.NullMarked;
