package spokes.forecast.product;

import spokes.forecast.history.ProductHistory;
import spokes.forecast.series.Scale;
import spokes.model.demand.Accuracy;

/** What was thought of one product at an earlier time, and what it sold then. */
final class Trial {
    private static final int RECENT = 8;

    final int product;
    final Opinions opinions;
    private final double[] actual;
    private final boolean[] isUsual;
    private final double absoluteScale;
    private final double squaredScale;
    private final double recent;

    /**
     * A trial.
     *
     * @param product its place
     * @param whole   its whole history
     * @param before  its history as it was known
     */
    Trial(int product, Opinions opinions, ProductHistory whole, ProductHistory before, int weeks) {
        this.product = product;
        this.opinions = opinions;
        double[] known = before.counted();
        double[] sold = whole.sold();
        this.actual = new double[weeks];
        this.isUsual = new boolean[weeks];
        for (int h = 0; h < weeks; h++) {
            actual[h] = sold[known.length + h];
            isUsual[h] = !whole.isExplained(known.length + h);
        }
        this.absoluteScale = Scale.absolute(known, 1);
        this.squaredScale = Scale.squared(known);
        double sum = 0;
        int count = Math.min(RECENT, known.length);
        for (int t = known.length - count; t < known.length; t++) {
            sum += known[t] / count;
        }
        this.recent = sum;
    }

    int weeks() {
        return actual.length;
    }

    /** Whether sales of a week tell its usual demand: no promotion and no stock-out is known of it. */
    boolean isUsual(int week) {
        return isUsual[week];
    }

    double actual(int week) {
        return actual[week];
    }

    /** Errors of opinions mixed by weight. */
    Accuracy accuracy(double... weights) {
        double[] forecast = new double[actual.length];
        for (int h = 0; h < forecast.length; h++) {
            forecast[h] = opinions.mean(h, weights);
        }
        return measured(forecast);
    }

    /** Errors of the mean of the last eight weeks: demand as it is where there is no forecast. */
    Accuracy accuracyOfRecent() {
        double[] forecast = new double[actual.length];
        java.util.Arrays.fill(forecast, recent);
        return measured(forecast);
    }

    private Accuracy measured(double... forecast) {
        double[] f = new double[forecast.length];
        double[] a = new double[forecast.length];
        int count = 0;
        for (int h = 0; h < f.length; h++) {
            if (isUsual(h)) {
                f[count] = forecast[h];
                a[count++] = actual[h];
            }
        }
        return Accuracy.of(
                java.util.Arrays.copyOf(f, count), java.util.Arrays.copyOf(a, count), absoluteScale, squaredScale);
    }
}
