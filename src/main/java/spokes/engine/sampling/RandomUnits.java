package spokes.engine.sampling;

import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;

/**
 * Units that are asked for, of which mean and variance are known: Poisson if they are the same, negative binomial, a Poisson of
 * gamma-distributed mean, if the variance is larger (model.md, section 7); of so many that single units do not show, gamma with
 * the same mean and variance. Few units are drawn by inversion, so that one random number makes them, and more of it more
 * units: alike means make alike draws.
 */
final class RandomUnits {
    /** Mean from which on it does not show that units are whole, as in what is short of a stock. */
    private static final double MANY = 1e6;

    /** Mean up to which units are drawn by inversion. */
    private static final double FEW = 30;

    /** Variance for each unit up to which units are drawn by inversion: beyond, it would have far to go. */
    private static final double CALM = 1000;

    /** Relative excess of the variance over the mean below which it does not show. */
    private static final double SAME = 1e-6;

    private RandomUnits() {}

    /**
     * Units of a variance of {@code perUnit} times their mean.
     *
     * @param mean    units, 0 or more
     * @param perUnit units² for each unit, at least 1
     */
    static double draw(Chance chance, double mean, double perUnit) {
        if (!(mean > 0)) {
            return 0;
        }
        if (mean > MANY) {
            return gamma(chance, mean / perUnit, perUnit);
        }
        if (areFew(mean, perUnit)) {
            return few(chance, mean, perUnit);
        }
        double excess = perUnit - 1;
        return poisson(chance, excess > SAME ? gamma(chance, mean / excess, excess) : mean);
    }

    /** Whether so many units are drawn by inversion. */
    static boolean areFew(double mean, double perUnit) {
        return mean <= FEW && perUnit <= CALM;
    }

    /** Units that are few. */
    static int few(Chance chance, double mean, double perUnit) {
        return inverted(chance.nextDouble(), mean, perUnit - 1);
    }

    /** A factor of mean 1 and this variance; 1 without any. */
    static double factor(Chance chance, double variance) {
        return variance > 0 ? gamma(chance, 1 / variance, variance) : 1;
    }

    private static double gamma(Chance chance, double shape, double scale) {
        return AhrensDieterMarsagliaTsangGammaSampler.of(chance, shape, scale).sample();
    }

    private static double poisson(Chance chance, double mean) {
        return mean > Double.MIN_NORMAL ? PoissonSampler.of(chance, mean).sample() : 0;
    }

    /**
     * The least k with P(D ≤ k) &gt; u. With r = mean / excess and p = 1 / (1 + excess), P(D = 0) = pʳ and P(D = k + 1) = P(D =
     * k)·(r + k) / (k + 1)·(1 − p); without excess, P(D = 0) = e⁻ᵐ and P(D = k + 1) = P(D = k)·m / (k + 1).
     */
    private static int inverted(double u, double mean, double excess) {
        if (u < 1 - mean) {
            return 0; // P(D ≥ 1) is no more than the mean
        }
        double probability = excess > SAME ? Math.exp(-mean / excess * Math.log1p(excess)) : Math.exp(-mean);
        double first = excess > SAME ? mean / (1 + excess) : mean;
        double growth = excess > SAME ? excess / (1 + excess) : 0;
        double below = probability;
        int k = 0;
        while (u >= below && (k < mean || below + probability > below)) {
            probability *= (first + k * growth) / (k + 1);
            below += probability;
            k++;
        }
        return k;
    }
}
