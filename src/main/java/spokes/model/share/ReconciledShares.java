package spokes.model.share;

import java.util.stream.IntStream;

/**
 * Shares of forecasts of products, areas and the products of every area that were reconciled ({@link Reconciliation}); for
 * a product that nothing is left of, those of the model. A product's total stays what its own forecast says.
 */
public final class ReconciledShares implements AreaSplit {
    /** Share of the last week in the level of a product or an area, and of a product in an area. */
    private static final double ALPHA = 0.15;

    private static final double ALPHA_OF_PAIR = 0.1;
    /** Least variance, as a share of the level: no series is taken for certain. */
    private static final double LEAST = 1e-3;

    private final AreaSales sales;
    private final int[] first;
    private final int[] area;
    private final double[] values;
    private final SmoothedShares otherwise;

    private ReconciledShares(AreaSales sales, int[] first, int[] area, double[] values, SmoothedShares otherwise) {
        this.sales = sales;
        this.first = first;
        this.area = area;
        this.values = values;
        this.otherwise = otherwise;
    }

    /** Shares from all sales. */
    public static ReconciledShares of(AreaSales sales) {
        return of(sales, 0);
    }

    /**
     * Shares as they were known earlier.
     *
     * @param origin the last week that is known
     */
    static ReconciledShares of(AreaSales sales, int origin) {
        SmoothedShares otherwise = SmoothedShares.of(sales, ShareRule.USUAL, origin);
        Weeks weeks = new Weeks(sales, origin);
        FadedSales known = otherwise.own();
        Level[] products = IntStream.range(0, sales.products())
                .mapToObj(p -> level(ALPHA, weeks.product(p)))
                .toArray(Level[]::new);
        double[][] ofAreas = weeks.areas();
        Level[] areas = IntStream.range(0, sales.areas())
                .mapToObj(a -> level(ALPHA, ofAreas[a]))
                .toArray(Level[]::new);
        double[] values =
                new Reconciliation(known.first, known.area, pairs(sales, known, weeks), products, areas).pairs();
        return new ReconciledShares(sales, known.first, known.area, values, otherwise);
    }

    private static Level level(double alpha, double... series) {
        Level level = Level.of(alpha, series);
        return new Level(level.mean(), Math.max(level.variance(), LEAST * level.mean()));
    }

    private static Level[] pairs(AreaSales sales, FadedSales known, Weeks weeks) {
        Level[] pairs = new Level[known.area.length];
        for (int p = 0; p < sales.products(); p++) {
            int entry = sales.first(p);
            for (int i = known.first[p]; i < known.first[p + 1]; i++) {
                double[] series = weeks.none();
                for (; entry < sales.first(p + 1) && sales.area(entry) <= known.area[i]; entry++) {
                    if (sales.area(entry) == known.area[i]) {
                        weeks.add(entry, series);
                    }
                }
                pairs[i] = level(ALPHA_OF_PAIR, series);
            }
        }
        return pairs;
    }

    @Override
    public double[] shares(int product) {
        double sum = 0;
        for (int i = first[product]; i < first[product + 1]; i++) {
            sum += values[i];
        }
        if (!(sum > 0)) {
            return otherwise.shares(product);
        }
        double[] shares = new double[sales.areas()];
        for (int i = first[product]; i < first[product + 1]; i++) {
            shares[area[i]] = values[i] / sum;
        }
        return shares;
    }
}
