/**
 * Puts the window together: toolbar, menu, map, panels, tables, {@code notice}, and the trips of import and export.
 *
 * <p>It stands above the other packages of the window because it is the only one that knows them all; so {@code ui}
 * itself can hold what they share, and no arrow turns back. Made by {@code app}.
 */
@NullMarked
package spokes.ui.window;

import org.jspecify.annotations.NullMarked;
