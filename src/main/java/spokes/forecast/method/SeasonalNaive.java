package spokes.forecast.method;

/** The same period of the last season again; the last value while there is no whole season. */
public record SeasonalNaive() implements Method {
    @Override
    public String name() {
        return "seasonal naive";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        int lag = history.length >= season ? season : 1;
        double[] steps = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            steps[h] = history[history.length - lag + h % lag];
        }
        return steps;
    }
}
