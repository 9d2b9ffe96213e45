package spokes.optimize.product;

import java.util.stream.IntStream;
import spokes.engine.placement.StockedProduct;

/** What is asked for a day of one product, span by span; spans in which the same is asked for may have one row together. */
final class AskedRates {
    private final double[][] rates;
    private final int[] rows;

    private AskedRates(double[][] rates, int[] rows) {
        this.rates = rates;
        this.rows = rows;
    }

    /** Nothing yet. */
    static AskedRates none() {
        return new AskedRates(new double[0][], new int[0]);
    }

    /** What areas ask for, not to be changed. */
    static AskedRates shared(StockedProduct product, Timeline time) {
        double[][] rates = new double[time.spans.size()][];
        int[] rows = new int[rates.length];
        for (int s = 0; s < rates.length; s++) {
            int week = time.spans.get(s).week();
            boolean isAsBefore = s > 0
                    && (product.isSteady() || week == time.spans.get(s - 1).week());
            rows[s] = isAsBefore ? rows[s - 1] : s;
            rates[s] = isAsBefore ? rates[s - 1] : row(product, week, product.areas());
        }
        return new AskedRates(rates, rows);
    }

    /** The same in a row of its own for each span, with some room behind it. */
    static AskedRates wide(StockedProduct product, Timeline time, int width) {
        double[][] rates = new double[time.spans.size()][];
        for (int s = 0; s < rates.length; s++) {
            rates[s] = row(product, time.spans.get(s).week(), width);
        }
        return new AskedRates(rates, IntStream.range(0, rates.length).toArray());
    }

    private static double[] row(StockedProduct product, int week, int width) {
        double[] row = new double[width];
        for (int i = 0; i < product.areas(); i++) {
            row[i] = product.rate(i, week);
        }
        return row;
    }

    /** Units a day by area, and orders a day by what lies behind. */
    double[] of(int span) {
        return rates[span];
    }

    /** Number of the row: that of the first span that has it. */
    int row(int span) {
        return rows[span];
    }
}
