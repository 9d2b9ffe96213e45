package spokes.forecast.product;

import spokes.model.demand.Accuracy;

/** Whether a product is forecast as those of its kind are, or the seasonal naive forecast is used, as it was better there. */
enum Choice {
    /** As its kind is. */
    MIXED,
    /** Half of it the seasonal naive forecast: it was better on the held-back weeks, which a few weeks may be by chance. */
    HALF_NAIVE,
    /** The seasonal naive forecast alone: it was better by far. */
    NAIVE;

    /** Error of the naive in that of the half, below which it is better by far. */
    private static final double BY_FAR = 0.8;

    /** The choice that errors at earlier times suggest. */
    static Choice of(Accuracy mixed, Accuracy half, Accuracy naive) {
        if (naive.steps() == 0 || naive.absoluteError() >= mixed.absoluteError()) {
            return MIXED;
        }
        return naive.absoluteError() < BY_FAR * half.absoluteError() ? NAIVE : HALF_NAIVE;
    }

    /** Weights of the opinions, given those of the kind. */
    double[] weights(double... mixed) {
        double share = this == MIXED ? 0 : this == HALF_NAIVE ? 0.5 : 1;
        double[] weights = new double[Opinions.COUNT];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (1 - share) * mixed[i] + share * Mixing.NAIVE[i];
        }
        return weights;
    }
}
