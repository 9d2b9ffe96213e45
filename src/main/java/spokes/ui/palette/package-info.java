/**
 * Finds anything by its name: the one field over the window that leads to centers, products, areas, scenarios and every
 * command, and the list of keys made of the same commands.
 *
 * <p>{@code window} opens it and says what is done with what was found; commands come as {@code ui.control}'s groups of
 * actions, places and products from the workspace. Names are looked at off the window's thread.
 */
@NullMarked
package spokes.ui.palette;

import org.jspecify.annotations.NullMarked;
