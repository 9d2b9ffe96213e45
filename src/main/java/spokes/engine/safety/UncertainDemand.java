package spokes.engine.safety;

/** Demand of some days of which only the distribution is known, in units. */
sealed interface UncertainDemand permits PoissonDemand, NegativeBinomialDemand, GammaDemand, NormalDemand {
    /** Mean from which on it does not show that units are whole. */
    double MANY = 1e6;

    /** Relative excess of the variance over the mean below which it does not show. */
    double SAME = 1e-6;

    /**
     * Demand of whole units: Poisson, or negative binomial if its variance is above its mean (model.md, section 7); of
     * more than a million units the gamma distribution of the same mean and variance, which both come to.
     *
     * @param mean     units, above 0
     * @param variance units²; one below the mean counts as the mean
     */
    static UncertainDemand of(double mean, double variance) {
        if (!(mean > 0)) {
            throw new IllegalArgumentException("mean demand must be above 0, was " + mean);
        }
        if (mean > MANY) {
            return new GammaDemand(mean, Math.max(mean, variance));
        }
        return variance > mean * (1 + SAME) ? new NegativeBinomialDemand(mean, variance) : new PoissonDemand(mean);
    }

    /** Mean units. */
    double mean();

    /**
     * Expected units short E[(D − S)⁺].
     *
     * @param stock units S, 0 or more, whole or not
     */
    double expectedShort(double stock);

    /**
     * The least stock that is enough with at least some probability; a whole number where demand is.
     *
     * @param probability above 0 and below 1
     */
    double enoughFor(double probability);
}
