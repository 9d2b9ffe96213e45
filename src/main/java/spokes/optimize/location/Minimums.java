package spokes.optimize.location;

import java.util.Arrays;

/** What open centers are paid at least. Immutable; the arrays are for reading only. */
public final class Minimums {
    private final double[] least;
    private final double[][] counted;

    /**
     * Minimums.
     *
     * @param least   money by center
     * @param counted by center and client: what counts toward it if the center serves the whole client; part of the cost
     */
    public Minimums(double[] least, double[][] counted) {
        this.least = least;
        this.counted = counted;
    }

    /** Money by center. */
    public double[] least() {
        return least;
    }

    /** By center and client: money that counts toward the minimum if the center serves the whole client. */
    public double[][] counted() {
        return counted;
    }

    /** Money by center that is missing to its minimum, for those that are open. */
    public double[] missing(int[] open, Shares shares) {
        double[] missing = new double[least.length];
        for (int i : open) {
            missing[i] = least[i];
        }
        for (int e = 0; e < shares.size(); e++) {
            missing[shares.center(e)] -= shares.share(e) * counted[shares.center(e)][shares.client(e)];
        }
        return Arrays.stream(missing).map(money -> Math.max(0, money)).toArray();
    }
}
