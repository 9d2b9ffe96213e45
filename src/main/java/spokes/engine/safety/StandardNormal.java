package spokes.engine.safety;

import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution as inventory theory uses it. */
final class StandardNormal {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double PRECISION = 1e-15;

    /** Fewer units short per deviation are as good as none. */
    private static final double LEAST_LOSS = 1e-12;

    /** A factor with a loss below {@link #LEAST_LOSS}. */
    private static final double MAX_FACTOR = 8;

    /** From here on the loss of −z is z, to the last digit. */
    private static final double LARGE_LOSS = 10;

    private StandardNormal() {}

    /**
     * The loss function G(z) = φ(z) − z·(1 − Φ(z)): the expected excess of a standard normal variable over z.
     *
     * @see <a href="https://doi.org/10.1002/9781119584445">Snyder &amp; Shen, Fundamentals of Supply Chain Theory, 2nd
     *     edition, appendix C.3</a>
     */
    static double loss(double z) {
        return Math.max(0, NORMAL.density(z) - z * NORMAL.survivalProbability(z));
    }

    /**
     * The safety factor z = Φ⁻¹(level) by <em>cycle service</em>: the share of cycles without a stock-out.
     *
     * @param level above 0 and below 1
     */
    static double factorByCycleService(double level) {
        return NORMAL.inverseCumulativeProbability(level);
    }

    /**
     * The safety factor by <em>fill rate</em>: the z with G(z)·σ = (1 − β)·demand of a review period (Silver, Pyke &amp;
     * Thomas, Inventory and Production Management in Supply Chains, 4th edition, section 6.9). It is below 0 where the
     * mean demand alone is more than enough.
     *
     * @param shortPerDeviation (1 − β)·demand of a review period / σ, 0 or more
     */
    static double factorByFillRate(double shortPerDeviation) {
        double wanted = Math.max(LEAST_LOSS, shortPerDeviation);
        return wanted >= LARGE_LOSS || loss(-wanted) <= wanted
                ? -wanted
                : new BrentSolver(PRECISION, PRECISION, 0).findRoot(z -> loss(z) - wanted, -wanted, MAX_FACTOR);
    }
}
