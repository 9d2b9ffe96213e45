/**
 * Watches the window's thread while the tests run: a piece of work on it that takes long keeps the planner waiting.
 *
 * <p>{@link spokes.ui.watch.WindowThreadWatch} is an extension that JUnit finds by itself ({@code META-INF/services}) and
 * stands around every test of the build; what it saw is in {@code target/window-thread.txt}. It imports nothing of Spokes.
 */
@NullMarked
package spokes.ui.watch;

import org.jspecify.annotations.NullMarked;
