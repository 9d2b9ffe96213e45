/** What carriage costs and how long it takes, by hand. */
@NullMarked
package spokes.engine.carriage;

import org.jspecify.annotations.NullMarked;
