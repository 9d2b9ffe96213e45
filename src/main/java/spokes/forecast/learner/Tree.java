package spokes.forecast.learner;

/**
 * Questions about features, each with two ways on, and a number at every end.
 */
sealed interface Tree {
    double of(double... features);

    /** An end. */
    record Leaf(double value) implements Tree {
        @Override
        public double of(double... features) {
            return value;
        }
    }

    /** A question: whether a feature is at most a value. */
    record Split(int feature, double value, Tree left, Tree right) implements Tree {
        @Override
        public double of(double... features) {
            return features[feature] <= value ? left.of(features) : right.of(features);
        }
    }
}
