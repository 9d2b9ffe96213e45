/** Tests of what prediction is worth, with real forecasts. */
@NullMarked
package spokes.app.prediction;

import org.jspecify.annotations.NullMarked;
