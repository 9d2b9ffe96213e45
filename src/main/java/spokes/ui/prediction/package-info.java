/**
 * The study of what prediction is worth: the same orders against stock placed by the naive, our and the perfect forecast.
 * Decides nothing; {@code engine.prediction} does, with the forecasts that the application makes ({@link
 * spokes.ui.prediction.Predictions}). Imports {@code session}, {@code engine}, {@code model} and the parts that all views of
 * {@code ui} share.
 */
@NullMarked
package spokes.ui.prediction;

import org.jspecify.annotations.NullMarked;
