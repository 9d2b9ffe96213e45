/** What order lines become, by hand. */
@NullMarked
package spokes.forecast.history;

import org.jspecify.annotations.NullMarked;
