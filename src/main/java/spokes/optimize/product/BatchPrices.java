package spokes.optimize.product;

import java.util.Arrays;

/**
 * What the arrivals of one product are worth above its opening stock, found while bounds are worked out: an arrival of which
 * more is sold than it has gets dearer, else cheaper, by steps that grow while the direction stays and are halved when it turns
 * (M. Riedmiller, H. Braun: resilient propagation, 1993). For one product.
 */
public final class BatchPrices {
    private static final double GROWTH = 1.3;
    private static final double FIRST = 0.15;

    private double[] worth = new double[0];
    private double[] step = new double[0];
    private double[] last = new double[0];

    /** Money by arrival, per unit that is left out of the charge of selling it; not a number until it is first asked for. */
    double[] of(int arrivals) {
        if (worth.length != arrivals) {
            worth = new double[arrivals];
            Arrays.fill(worth, Double.NaN);
            step = new double[arrivals];
            last = new double[arrivals];
        }
        return worth;
    }

    /**
     * Begins with a guess.
     *
     * @param spread money by which centers differ
     */
    void begin(int arrival, double guess, double spread) {
        worth[arrival] = guess;
        step[arrival] = FIRST * spread;
    }

    /** Goes on from the share by which the last answer sold more of an arrival than there is. */
    void next(int arrival, double excess) {
        double sign = Math.abs(excess) < 1e-6 ? 0 : -Math.signum(excess);
        if (sign != 0) {
            step[arrival] *= last[arrival] == 0 ? 1 : sign == last[arrival] ? GROWTH : 0.5;
            worth[arrival] += sign * step[arrival];
        }
        last[arrival] = sign;
    }

    /** A copy that may go elsewhere. */
    public BatchPrices copy() {
        BatchPrices copy = new BatchPrices();
        copy.worth = worth.clone();
        copy.step = step.clone();
        copy.last = last.clone();
        return copy;
    }
}
