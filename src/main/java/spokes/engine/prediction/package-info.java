/**
 * What it is worth to know demand better: past weeks are held back, stock for them is placed by one rule but by different
 * forecasts, and the orders that really came are replayed against each.
 *
 * <p>{@link spokes.engine.prediction.HeldBackWeeks} parts what was known from what came, {@link
 * spokes.engine.prediction.PredictionTrial} places and replays, {@link spokes.engine.prediction.Prediction} is what it finds.
 * Who makes the forecasts is not its business. Imports {@code engine} and its records; used by {@code ui} and {@code app}.
 */
@NullMarked
package spokes.engine.prediction;

import org.jspecify.annotations.NullMarked;
