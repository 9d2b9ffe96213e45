/**
 * Moving a center itself while the planner does it: where it would stand, which areas it would serve then, and what that changes.
 *
 * <p>Plain objects that need no window. The map drags with them ({@code spokes.ui.map}); they know nothing of the map.
 */
@NullMarked
package spokes.ui.move.site;

import org.jspecify.annotations.NullMarked;
