package spokes.forecast.area;

import java.util.stream.IntStream;
import spokes.model.share.AreaMethod;
import spokes.model.share.AreaSales;
import spokes.model.share.AreaSplit;
import spokes.model.share.Level;
import spokes.model.share.Weeks;

/** Some weeks held back, and what is needed to measure how well a split would have told them. */
final class AreaTrial {
    /** Share of the last week in what products are expected to sell. */
    private static final double ALPHA = 0.15;

    private final AreaSales sales;
    private final int origin;
    private final int held;

    /** Units a week that each product is expected to sell, found from what was known. */
    private final double[] totals;

    /** Mean squared naive error by product, summed over areas. */
    private final double[] scales;

    private final double scaleOfAreas;
    private final double[][] actualOfAreas;

    /**
     * A trial.
     *
     * @param origin the last week that is known, from which on weeks are known
     * @param held   how many weeks after it are measured, at most as many as there are
     */
    AreaTrial(AreaSales sales, int origin, int held) {
        this.sales = sales;
        this.origin = origin;
        this.held = held;
        Weeks weeks = new Weeks(sales, origin);
        totals = IntStream.range(0, sales.products())
                .mapToDouble(p -> Level.of(ALPHA, weeks.product(p)).mean())
                .toArray();
        scales = IntStream.range(0, sales.products())
                .mapToDouble(p -> scale(weeks, p))
                .toArray();
        double sum = 0;
        for (double[] series : weeks.areas()) {
            sum += squares(series) / Math.max(1, series.length - 1);
        }
        scaleOfAreas = sum;
        actualOfAreas = actual();
    }

    /** Sum of squared differences from week to week. */
    private static double squares(double... series) {
        double squares = 0;
        for (int t = 1; t < series.length; t++) {
            squares += (series[t] - series[t - 1]) * (series[t] - series[t - 1]);
        }
        return squares;
    }

    private double scale(Weeks weeks, int product) {
        double sum = 0;
        int entry = sales.first(product);
        int since = 0;
        while (entry < sales.first(product + 1)) {
            double[] series = weeks.none();
            int area = sales.area(entry);
            for (; entry < sales.first(product + 1) && sales.area(entry) == area; entry++) {
                weeks.add(entry, series);
                since = Math.max(since, sales.week(entry) - origin);
            }
            sum += squares(series);
        }
        return since > 0 ? sum / since : 0;
    }

    private boolean isHeld(int entry) {
        return sales.week(entry) < origin && sales.week(entry) >= origin - held;
    }

    private double[][] actual() {
        double[][] actual = new double[sales.areas()][held];
        for (int entry = 0; entry < sales.first(sales.products()); entry++) {
            if (isHeld(entry)) {
                actual[sales.area(entry)][origin - 1 - sales.week(entry)] += sales.units(entry);
            }
        }
        return actual;
    }

    /** Measures a split. */
    AreaScore score(AreaMethod method) {
        AreaSplit split = method.split(sales, origin);
        double[] ofAreas = new double[sales.areas()];
        double errors = 0;
        double units = 0;
        for (int p = 0; p < sales.products(); p++) {
            double[] forecast = split.shares(p);
            for (int a = 0; a < forecast.length; a++) {
                forecast[a] *= totals[p];
                ofAreas[a] += forecast[a];
            }
            if (scales[p] > 0) {
                double came = came(p);
                errors += came * Math.sqrt(squaredError(p, forecast) / scales[p]);
                units += came;
            }
        }
        return new AreaScore(units > 0 ? errors / units : 0, errorOfAreas(ofAreas));
    }

    private double came(int product) {
        double units = 0;
        for (int entry = sales.first(product); entry < sales.first(product + 1); entry++) {
            units += isHeld(entry) ? sales.units(entry) : 0;
        }
        return units;
    }

    /** Mean over the weeks of Σ (forecast − actual)² over areas, of which most are 0. */
    private double squaredError(int product, double... forecast) {
        double squares = 0;
        for (double units : forecast) {
            squares += held * units * units;
        }
        for (int entry = sales.first(product); entry < sales.first(product + 1); entry++) {
            if (isHeld(entry)) {
                squares += sales.units(entry) * (sales.units(entry) - 2 * forecast[sales.area(entry)]);
            }
        }
        return Math.max(0, squares / held);
    }

    private double errorOfAreas(double... forecast) {
        double squares = 0;
        for (int a = 0; a < forecast.length; a++) {
            for (double actual : actualOfAreas[a]) {
                squares += (forecast[a] - actual) * (forecast[a] - actual) / held;
            }
        }
        return scaleOfAreas > 0 ? Math.sqrt(squares / scaleOfAreas) : 0;
    }
}
