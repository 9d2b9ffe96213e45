/**
 * What asks and tells: questions, failures, help, and the first hints. They lie inside the
 * window, on an {@link spokes.ui.dialogs.Overlay}; only the platform's choosers open windows of their own.
 *
 * <p>Knows {@code ui} and {@code model}; known by {@code ui.review} and {@code ui.window}.
 */
@NullMarked
package spokes.ui.dialogs;

import org.jspecify.annotations.NullMarked;
