package spokes.forecast.product;

import spokes.model.demand.ForecastKind;

/**
 * What is thought at one time of the weeks that follow, of one product. Units a week.
 */
final class Opinions {
    /** How many there are: the methods, the averages, the naive. */
    static final int COUNT = 3;

    static final int METHODS = 0;
    static final int AVERAGES = 1;
    static final int NAIVE = 2;

    /** Places of the interval limits of a week. */
    static final int LOW_95 = 0;

    static final int LOW_80 = 1;
    static final int HIGH_80 = 2;
    static final int HIGH_95 = 3;

    final ForecastKind kind;

    /** In plain words. */
    final String method;

    /** By opinion and week. */
    final double[][] means;

    /** By week and limit: how far each is from the methods' mean, 0 or more. */
    final double[][] widths;

    /**
     * Opinions of a product.
     *
     * @param method what the first opinion is made by
     */
    Opinions(ForecastKind kind, String method, double[][] means, double[]... widths) {
        this.kind = kind;
        this.method = method;
        this.means = means;
        this.widths = widths;
    }

    /** A product that sells no longer. */
    static Opinions ended(int weeks) {
        return new Opinions(
                ForecastKind.ENDED,
                "nothing, as it sells no longer",
                new double[COUNT][weeks],
                new double[weeks][HIGH_95 + 1]);
    }

    int weeks() {
        return widths.length;
    }

    /** Their mean by weight. */
    double mean(int week, double... weights) {
        double sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += weights[i] * means[i][week];
        }
        return sum;
    }
}
