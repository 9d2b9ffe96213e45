/**
 * What stands beside the map: the lists of centers and products, and the inspector of what is selected.
 *
 * <p>Every panel shows a {@link spokes.session.State} and writes to the {@link spokes.ui.Selection}. Knows {@code ui} and
 * the rooms that it may import; known by {@code ui.window}.
 */
@NullMarked
package spokes.ui.panels;

import org.jspecify.annotations.NullMarked;
