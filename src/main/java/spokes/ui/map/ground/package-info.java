/**
 * The ground of the map: what part of the world is shown, outlines and names on it, the inks to paint with, the scale.
 *
 * <p>{@link spokes.ui.map.ground.Ground} is the one that the map talks to, {@link spokes.ui.map.ground.Viewport} the one projection of the house; {@link spokes.ui.map.ground.Basemap} keeps
 * Gluon Maps underneath in step with it. Knows places and outlines, and nothing of stock, centers or plans.
 */
@NullMarked
package spokes.ui.map.ground;

import org.jspecify.annotations.NullMarked;
