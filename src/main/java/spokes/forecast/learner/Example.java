package spokes.forecast.learner;

/** What was known at some time and what came then. */
final class Example {
    private final double[] features;
    private final double level;
    private final double scale;
    private final double mean;
    private final double variance;

    /**
     * A time in a history.
     *
     * @param past  known then; telling
     * @param ahead periods that came, from the origin on
     */
    Example(Past past, double[] values, int origin, int ahead) {
        features = past.features(ahead);
        level = past.level();
        scale = past.scale();
        double sum = 0;
        for (int t = origin; t < origin + ahead; t++) {
            sum += values[t];
        }
        mean = sum / ahead;
        double squares = 0;
        for (int t = origin; t < origin + ahead; t++) {
            squares += (values[t] - mean) * (values[t] - mean);
        }
        variance = squares / ahead;
    }

    /** Of the past; not to be changed. */
    double[] features() {
        return features;
    }

    /** Of the past, above 0. */
    double level() {
        return level;
    }

    /** Of the past, above 0. */
    double scale() {
        return scale;
    }

    /** Of what came. */
    double mean() {
        return mean;
    }

    /** Of what came, around its mean. */
    double variance() {
        return variance;
    }
}
