/** Methods that explain values by those before them or by the calendar. */
@NullMarked
package spokes.forecast.regression;

import org.jspecify.annotations.NullMarked;
