package spokes.forecast.selection;

import java.util.ArrayList;
import java.util.List;
import spokes.forecast.method.Method;
import spokes.forecast.method.Powered;
import spokes.forecast.method.SeasonallyAdjusted;
import spokes.forecast.regression.Autoregression;
import spokes.forecast.smoothing.Ets;
import spokes.forecast.smoothing.LinearTrend;
import spokes.forecast.smoothing.SimpleSmoothing;
import spokes.forecast.theta.DynamicTheta;
import spokes.forecast.theta.Theta;

/**
 * The methods that are combined. They differ in what they believe of trend, so that their middle is better than each.
 *
 * @param methods at least one
 */
public record Pool(List<Method> methods) {
    private static final int ORDER = 3;

    public Pool {
        methods = List.copyOf(methods);
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("a pool needs a method");
        }
    }

    /** For histories that sell in most periods. */
    public static Pool whole() {
        List<Method> methods = new ArrayList<>(fast().methods);
        methods.add(adjusted(new Ets()));
        return new Pool(methods);
    }

    /** The same without the automatic choice among the models of exponential smoothing, which takes most of the time. */
    public static Pool fast() {
        return new Pool(List.of(
                adjusted(new DynamicTheta()),
                new Powered(adjusted(new DynamicTheta()), 0.5),
                adjusted(new Theta()),
                adjusted(new SimpleSmoothing()),
                adjusted(new LinearTrend(/* isDamped= */ true)),
                adjusted(new LinearTrend(/* isDamped= */ false)),
                adjusted(new Autoregression(ORDER)),
                adjusted(new Autoregression(0))));
    }

    private static Method adjusted(Method method) {
        return new SeasonallyAdjusted(method, /* isTested= */ false);
    }

    /** Number of methods. */
    int size() {
        return methods.size();
    }

    /** What every method says, method by method and step by step. */
    double[][] forecasts(double[] history, int season, int horizon) {
        double[][] forecasts = new double[size()][];
        for (int m = 0; m < forecasts.length; m++) {
            forecasts[m] = methods.get(m).forecast(history, season, horizon);
        }
        return forecasts;
    }
}
