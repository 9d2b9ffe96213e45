package spokes.forecast.method;

import java.util.Arrays;

/** The last value again: the forecast that every other one has to beat. */
public record Naive() implements Method {
    @Override
    public String name() {
        return "naive";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        double[] steps = new double[horizon];
        Arrays.fill(steps, history[history.length - 1]);
        return steps;
    }
}
