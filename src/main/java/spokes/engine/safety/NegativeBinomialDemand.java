package spokes.engine.safety;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Units whose number varies more than by chance alone: Poisson with a mean that is itself gamma-distributed.
 *
 * <p>P(D = k) = Γ(r + k) / (k!·Γ(r))·pʳ·(1 − p)ᵏ with p = mean / variance and r = mean² / (variance − mean), any real
 * number (Cameron &amp; Trivedi, Regression Analysis of Count Data, 2nd edition, section 3.3); P(D ≥ n) = I₁₋ₚ(n, r), the
 * regularized incomplete beta function (Abramowitz &amp; Stegun, 26.5.24).
 *
 * @param mean     above 0
 * @param variance above the mean
 */
record NegativeBinomialDemand(double mean, double variance) implements UncertainDemand {
    NegativeBinomialDemand {
        if (!(mean > 0) || !(variance > mean)) {
            throw new IllegalArgumentException("mean and variance: %s, %s".formatted(mean, variance));
        }
    }

    /**
     * m·P(D′ ≥ n) − S·P(D ≥ n + 1), n = ⌊S⌋, where D′ has r + 1 instead of r: since k·Γ(r + k) / (k!·Γ(r)) = r·Γ(r + 1 +
     * k − 1) / ((k − 1)!·Γ(r + 1)), k·P(D = k) = r·(1 − p) / p·P(D′ = k − 1), and r·(1 − p) / p = m. As r grows, D′ and
     * D become the Poisson demand of the same formula.
     */
    @Override
    public double expectedShort(double stock) {
        double whole = Math.floor(stock);
        return Math.max(0, mean * atLeast(whole, r() + 1) - stock * atLeast(whole + 1, r()));
    }

    private double r() {
        return mean * (mean / (variance - mean));
    }

    private double atLeast(double units, double r) {
        return units > 0 ? RegularizedBeta.value((variance - mean) / variance, units, r) : 1;
    }

    @Override
    public double enoughFor(double probability) {
        double most = Math.max(1, mean);
        while (isExceeded(most, probability)) {
            most *= 2;
        }
        double least = -1;
        while (most - least > 1) {
            double middle = Math.floor((most + least) / 2);
            if (isExceeded(middle, probability)) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return Math.floor(most);
    }

    /** Whether so many units are not enough with this probability. */
    private boolean isExceeded(double units, double probability) {
        return RegularizedBeta.value(mean / variance, r(), Math.floor(units) + 1) < probability;
    }
}
