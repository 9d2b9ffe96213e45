package spokes.engine.safety;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Units that are asked for independently of each other.
 *
 * @param mean above 0
 */
record PoissonDemand(double mean) implements UncertainDemand {

    /**
     * m·P(D ≥ n) − S·P(D ≥ n + 1), n = ⌊S⌋, since k·P(D = k) = m·P(D = k − 1) (model.md, section 7; Snyder &amp; Shen,
     * appendix C.3.5). It is exact for stock that is not whole, too: it sums (k − S)·P(D = k) over k > S.
     */
    @Override
    public double expectedShort(double stock) {
        if (stock >= Integer.MAX_VALUE) {
            return 0;
        }
        PoissonDistribution units = PoissonDistribution.of(mean);
        int whole = (int) stock;
        return Math.max(0, mean * units.survivalProbability(whole - 1) - stock * units.survivalProbability(whole));
    }

    @Override
    public double enoughFor(double probability) {
        return PoissonDistribution.of(mean).inverseCumulativeProbability(probability);
    }
}
