package spokes.engine.safety;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much areas vary alone, in units² for each unit they ask for (1 if they ask by chance, for single units): how far a week's
 * sales of every area were from its usual share of that week's total. The total itself cancels out, so no forecast is needed.
 *
 * <p>With xₐ the sales of a week, X their sum and s the usual shares, E Σ (xₐ − sₐX)² = θ (1 − Σ s²) where areas vary alone by
 * θs. The mean over the weeks is drawn toward Σ q² / Σ q of the order lines, what it would be if lines came by chance, by its
 * sampling variance over its squared distance (the optimal shrinkage of Ledoit and Wolf, Journal of Multivariate Analysis 88
 * (2004), 365–411).
 */
final class OwnNoise {
    /** What is less than this of one area is no spread over several. */
    private static final double ONE_AREA = 1e-9;

    private final WeeklySales sales;
    private final SortedMap<Integer, Week> weeks = new TreeMap<>();
    private double squaredShares;

    /** Sums over the areas of one week. */
    private static final class Week {
        private double units;
        private double squares;
        private double usual;
    }

    private OwnNoise(WeeklySales sales) {
        this.sales = sales;
    }

    /** θ by unit of demand. */
    static double perUnit(WeeklySales sales) {
        double byChance = sales.units() > 0 ? sales.squaresOfLines() / sales.units() : 1;
        return sales.weeks < 2 || !(sales.units() > 0) ? byChance : new OwnNoise(sales).shrunk(byChance);
    }

    private double shrunk(double byChance) {
        sales.byArea().values().forEach(this::add);
        double spread = 1 - squaredShares;
        if (spread < ONE_AREA) {
            return byChance;
        }
        double perWeek = sales.units() / sales.weeks;
        double sum = 0;
        double squares = 0;
        for (Week week : weeks.values()) {
            double off = week.squares - 2 * week.units * week.usual + week.units * week.units * squaredShares;
            double noise = Math.max(0, off) / spread / perWeek;
            sum += noise;
            squares += noise * noise;
        }
        double mean = sum / (sales.weeks - 1); // one week's worth is lost to the shares themselves
        double variance = Math.max(0, squares / sales.weeks - Math.pow(sum / sales.weeks, 2)) / (sales.weeks - 1);
        double distance = (mean - byChance) * (mean - byChance);
        double share = distance > variance ? variance / distance : 1;
        return mean + share * (byChance - mean);
    }

    private void add(SortedMap<Integer, Double> ofArea) {
        double bought = 0;
        for (double units : ofArea.values()) {
            bought += units;
        }
        double share = bought / sales.units();
        squaredShares += share * share;
        ofArea.forEach((number, units) -> {
            Week week = weeks.computeIfAbsent(number, key -> new Week());
            week.units += units;
            week.squares += units * units;
            week.usual += units * share;
        });
    }
}
