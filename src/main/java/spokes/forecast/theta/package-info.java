/** The Theta method and its optimized form. */
@NullMarked
package spokes.forecast.theta;

import org.jspecify.annotations.NullMarked;
