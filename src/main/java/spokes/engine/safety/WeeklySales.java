package spokes.engine.safety;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.model.goods.OrderLine;

/**
 * What history sold of one product, area by area: the complete weeks before the plan date that begin on or after the day
 * of its first sale. A week without a sale is a 0.
 */
final class WeeklySales {
    private static final int DAYS = 7;

    /** How many weeks there are. */
    final int weeks;

    /** Units by week for the areas, by number, that bought any in these weeks. */
    final SortedMap<Integer, double[]> byArea = new TreeMap<>();

    private final double[] total;

    WeeklySales(List<OrderLine> history, Codes areas, Terms terms) {
        int first =
                history.stream().mapToInt(line -> terms.day(line.date())).min().orElse(0);
        weeks = -first / DAYS;
        total = new double[weeks];
        for (OrderLine line : history) {
            int week = (-terms.day(line.date()) - 1) / DAYS;
            if (week < weeks) {
                double units = Terms.amount(line.quantity());
                byArea.computeIfAbsent(areas.find(line.area()), a -> new double[weeks])[week] += units;
                total[week] += units;
            }
        }
    }

    /** Variance per day of what all areas bought together. */
    double variancePerDay() {
        return variancePerDay(total);
    }

    /** The sample variance of a week, as that of each of seven independent days. */
    static double variancePerDay(double[] units) {
        if (units.length < 2) {
            return 0;
        }
        double mean = Arrays.stream(units).sum() / units.length;
        double squares = 0;
        for (double ofWeek : units) {
            squares += (ofWeek - mean) * (ofWeek - mean);
        }
        return squares / (units.length - 1) / DAYS;
    }
}
