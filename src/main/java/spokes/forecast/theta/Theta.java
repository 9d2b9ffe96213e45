package spokes.forecast.theta;

import spokes.forecast.method.Method;
import spokes.forecast.smoothing.SimpleSmoothing;

/**
 * The Theta method (Assimakopoulos and Nikolopoulos 2000) in its equal form, simple exponential smoothing with a drift of
 * half the slope of the line through the history (Hyndman and Billah 2003, formula 6).
 */
public record Theta() implements Method {
    @Override
    public String name() {
        return "Theta";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        SimpleSmoothing.Fit fit = SimpleSmoothing.Fit.of(history);
        int n = history.length;
        double drift = Line.through(history).slope() / 2;
        double[] steps = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            steps[h] = fit.level() + drift * (h + (1 - Math.pow(1 - fit.alpha(), n)) / fit.alpha());
        }
        return steps;
    }
}
