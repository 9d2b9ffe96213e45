package spokes.engine.safety;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.demand.OrderHistory;

/**
 * What history sold of one product, area by area: the complete weeks before the plan date that begin on or after the day
 * of its first sale. A week without a sale is a 0; zeros take no room, for a first sale may be dated long ago by mistake.
 */
final class WeeklySales {
    private static final int DAYS = 7;

    /** How many weeks there are. */
    final int weeks;

    private final SortedMap<Integer, SortedMap<Integer, Double>> byArea = new TreeMap<>();
    private final SortedMap<Integer, Double> total = new TreeMap<>();
    private double all;
    private double squaresOfLines;

    /**
     * What lines of a history sold.
     *
     * @param lines numbers of the product's lines
     */
    WeeklySales(OrderHistory history, IntStream lines, Codes areas) {
        int[] numbers = lines.toArray();
        int first = IntStream.of(numbers).map(history::day).min().orElse(0);
        weeks = -first / DAYS;
        for (int line : numbers) {
            int week = (-history.day(line) - 1) / DAYS;
            if (week < weeks) {
                double units = history.units(line);
                byArea.computeIfAbsent(areas.find(history.area(line)), a -> new TreeMap<>())
                        .merge(week, units, Double::sum);
                total.merge(week, units, Double::sum);
                all += units;
                squaresOfLines += units * units;
            }
        }
    }

    /** Units in these weeks. */
    double units() {
        return all;
    }

    /** Σ of the squared units of the order lines in these weeks. */
    double squaresOfLines() {
        return squaresOfLines;
    }

    /** Units by area and week; weeks count back, those without a sale are left out. */
    SortedMap<Integer, SortedMap<Integer, Double>> byArea() {
        return Collections.unmodifiableSortedMap(byArea);
    }

    /** Variance per day by area, for the areas, by number, that bought any in these weeks. */
    SortedMap<Integer, Double> variancesPerDay() {
        SortedMap<Integer, Double> variances = new TreeMap<>();
        byArea.forEach((area, units) -> variances.put(area, variancePerDay(units.values(), weeks)));
        return variances;
    }

    /** Variance per day of what all areas bought together. */
    double variancePerDay() {
        return variancePerDay(total.values(), weeks);
    }

    /**
     * The sample variance of a week, as that of each of seven independent days; 0 for a single week.
     *
     * @param units what was bought, week by week; weeks that are not there are 0
     */
    static double variancePerDay(Collection<Double> units, int weeks) {
        if (weeks < 2) {
            return 0;
        }
        double sum = 0;
        for (double ofWeek : units) {
            sum += ofWeek;
        }
        double mean = sum / weeks;
        double squares = (weeks - units.size()) * mean * mean;
        for (double ofWeek : units) {
            squares += (ofWeek - mean) * (ofWeek - mean);
        }
        return squares / (weeks - 1) / DAYS;
    }
}
