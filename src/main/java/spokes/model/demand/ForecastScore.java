package spokes.model.demand;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How good a way of forecasting a product was on weeks that it did not know; empty where it could not be measured.
 *
 * @param wape  weighted absolute percentage error, as a share
 * @param mase  mean absolute scaled error (Hyndman and Koehler 2006)
 * @param rmsse root mean squared scaled error (Makridakis et al. 2022)
 */
public record ForecastScore(OptionalDouble wape, OptionalDouble mase, OptionalDouble rmsse) {
    /** Nothing was measured. */
    public static final ForecastScore NONE =
            new ForecastScore(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** The score of measured errors. */
    public static ForecastScore of(Accuracy accuracy) {
        return new ForecastScore(accuracy.wape(), accuracy.mase(), accuracy.rmsse());
    }

    static @Nullable Double cell(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
