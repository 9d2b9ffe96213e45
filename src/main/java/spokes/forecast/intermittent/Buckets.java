package spokes.forecast.intermittent;

/** A history in sums of some periods, the last of them ending with the history. */
final class Buckets {
    private Buckets() {}

    /**
     * The sums, oldest first; periods at the start that fill no bucket are left out.
     *
     * @param size periods of a bucket, at most as many as there are
     */
    static double[] sums(double[] history, int size) {
        double[] sums = new double[history.length / size];
        int skipped = history.length - sums.length * size;
        for (int t = skipped; t < history.length; t++) {
            sums[(t - skipped) / size] += history[t];
        }
        return sums;
    }

    /** Periods from one demand to the next in the mean, rounded; 1 if there is no demand. */
    static int meanInterval(double... history) {
        int demands = 0;
        for (double value : history) {
            demands += value != 0 ? 1 : 0;
        }
        return demands == 0 ? 1 : (int) Math.max(1, Math.round((double) history.length / demands));
    }
}
