package spokes.forecast.series;

/** How large the usual surprises of a history are: what errors are measured by. */
public final class Scale {
    private Scale() {}

    /**
     * Mean absolute error of the naive forecast within the history, 0 if there is none (Hyndman and Koehler 2006).
     *
     * @param lag 1, or the season for the seasonal naive forecast
     */
    public static double absolute(double[] values, int lag) {
        double sum = 0;
        for (int t = lag; t < values.length; t++) {
            sum += Math.abs(values[t] - values[t - lag]);
        }
        return values.length > lag ? sum / (values.length - lag) : 0;
    }

    /** Mean squared error of the naive forecast within the history, 0 if there is none (Makridakis et al. 2022). */
    public static double squared(double... values) {
        double sum = 0;
        for (int t = 1; t < values.length; t++) {
            sum += (values[t] - values[t - 1]) * (values[t] - values[t - 1]);
        }
        return values.length > 1 ? sum / (values.length - 1) : 0;
    }

    /** The power of two next to the largest magnitude, 1 if all is zero: dividing by it changes no digit. */
    public static double unit(double... values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, Math.abs(value));
        }
        return most < Double.MIN_NORMAL ? 1 : Math.scalb(1.0, Math.getExponent(most));
    }
}
