/** Methods for demand that does not come in every period. */
@NullMarked
package spokes.forecast.intermittent;

import org.jspecify.annotations.NullMarked;
