/** What methods are worth, by what they said at earlier times, and the middle of them that is forecast. */
@NullMarked
package spokes.forecast.selection;

import org.jspecify.annotations.NullMarked;
