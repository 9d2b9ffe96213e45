package spokes.forecast.theta;

/**
 * The line of least squares through a history.
 *
 * @param level height at period 0, the one before the first
 * @param slope rise in one period
 */
record Line(double level, double slope) {
    static Line through(double... history) {
        int n = history.length;
        double sum = 0;
        double moment = 0;
        for (int t = 0; t < n; t++) {
            sum += history[t];
            moment += history[t] * (t - (n - 1) / 2.0);
        }
        double slope = n < 2 ? 0 : 12 * moment / ((double) n * n * n - n);
        return new Line(sum / n - slope * (n + 1) / 2, slope);
    }
}
