package spokes.ui.forecast;

import java.util.OptionalDouble;
import spokes.model.demand.ForecastScore;
import spokes.model.demand.ProductForecast;

/** By how much a forecast is better than last year's weeks repeated, on held-back weeks. */
final class Gain {
    /** A smaller share is no difference. */
    static final double SAME = 0.005;

    private Gain() {}

    /** Share of the naive error that it spares, by RMSSE, else MASE, else WAPE; below 0 if it is worse. */
    static OptionalDouble of(ProductForecast forecast) {
        ForecastScore own = forecast.score();
        ForecastScore naive = forecast.naive();
        OptionalDouble gain = of(own.rmsse(), naive.rmsse());
        gain = gain.isPresent() ? gain : of(own.mase(), naive.mase());
        return gain.isPresent() ? gain : of(own.wape(), naive.wape());
    }

    private static OptionalDouble of(OptionalDouble own, OptionalDouble naive) {
        return own.isPresent() && naive.isPresent() && naive.getAsDouble() > 0
                ? OptionalDouble.of(1 - own.getAsDouble() / naive.getAsDouble())
                : OptionalDouble.empty();
    }
}
