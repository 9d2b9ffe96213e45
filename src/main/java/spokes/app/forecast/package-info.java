/**
 * A forecast of a workspace from beginning to end: its orders become histories, its past adjustments explain them, products
 * are forecast and split among areas, and a step takes all of it over. The command line and the window call it alike.
 */
@NullMarked
package spokes.app.forecast;

import org.jspecify.annotations.NullMarked;
