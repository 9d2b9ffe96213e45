package spokes.engine.safety;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Demand as textbooks have it.
 *
 * @param mean      units
 * @param deviation standard deviation, above 0
 */
record NormalDemand(double mean, double deviation) implements UncertainDemand {
    NormalDemand {
        if (!(deviation > 0)) {
            throw new IllegalArgumentException("deviation must be above 0, was " + deviation);
        }
    }

    /** σ·G((S − μ) / σ), see {@link StandardNormal#loss}. */
    @Override
    public double expectedShort(double stock) {
        return deviation * StandardNormal.loss((stock - mean) / deviation);
    }

    @Override
    public double enoughFor(double probability) {
        return NormalDistribution.of(mean, deviation).inverseCumulativeProbability(probability);
    }
}
