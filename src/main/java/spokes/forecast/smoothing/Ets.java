package spokes.forecast.smoothing;

import java.util.Arrays;
import java.util.Comparator;
import spokes.forecast.method.Method;

/**
 * Exponential smoothing with its form chosen by the corrected Akaike criterion (Hyndman, Koehler, Snyder and Grose 2002;
 * Hyndman et al. 2008). Seasonal forms compete where there are two seasons of at most {@value #MOST_SEASON} periods.
 */
public record Ets() implements Method {
    private static final int MOST_SEASON = 24;

    @Override
    public String name() {
        return "ETS";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        if (history.length < 5) {
            return new SimpleSmoothing().forecast(history, season, horizon);
        }
        boolean positive = Arrays.stream(history).allMatch(v -> v > 0);
        boolean seasonal = season > 1 && season <= MOST_SEASON && history.length >= 2 * season + 2;
        return EtsForm.listFor(positive, seasonal).stream()
                .map(form -> EtsFit.of(form, history, season))
                .min(Comparator.comparingDouble(EtsFit::criterion))
                .orElseThrow()
                .steps(horizon);
    }
}
