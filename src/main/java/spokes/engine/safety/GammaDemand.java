package spokes.engine.safety;

import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * So much demand that single units do not show: what the negative binomial becomes as its mean grows.
 *
 * @param mean     above 0
 * @param variance above 0
 */
record GammaDemand(double mean, double variance) implements UncertainDemand {

    /**
     * m·Q(k + 1, S / θ) − S·Q(k, S / θ), with shape k = mean² / variance and scale θ = variance / mean, since x times the
     * density of shape k is kθ times that of shape k + 1.
     */
    @Override
    public double expectedShort(double stock) {
        double x = stock / scale();
        return Math.max(0, mean * above(shape() + 1, x) - stock * above(shape(), x));
    }

    private static double above(double shape, double x) {
        return RegularizedGamma.Q.value(shape, x);
    }

    private double shape() {
        return mean / scale();
    }

    private double scale() {
        return variance / mean;
    }

    @Override
    public double enoughFor(double probability) {
        return GammaDistribution.of(shape(), scale()).inverseCumulativeProbability(probability);
    }
}
