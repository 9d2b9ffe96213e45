package spokes.forecast.smoothing;

import java.util.Arrays;
import spokes.forecast.method.Method;

/**
 * Level, straight trend and season, all smoothed (Holt 1957; Winters 1960), with the parameters of the greatest likelihood
 * as ETS(A,A,A) or ETS(M,A,M) (Hyndman et al. 2008). Without two whole seasons it is Holt's linear trend.
 *
 * @param isMultiplicative whether the season multiplies, where all values are positive; else it adds
 */
public record HoltWinters(boolean isMultiplicative) implements Method {
    @Override
    public String name() {
        return isMultiplicative ? "multiplicative Holt-Winters" : "additive Holt-Winters";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        if (season < 2 || history.length < 2 * season + 2) {
            return new LinearTrend(/* isDamped= */ false).forecast(history, season, horizon);
        }
        boolean multiplies = isMultiplicative && Arrays.stream(history).allMatch(v -> v > 0);
        EtsForm.Seasonality kind = multiplies ? EtsForm.Seasonality.MULTIPLICATIVE : EtsForm.Seasonality.ADDITIVE;
        EtsForm form = new EtsForm(multiplies, EtsForm.Trend.ADDITIVE, kind);
        return EtsFit.of(form, history, season).steps(horizon);
    }
}
