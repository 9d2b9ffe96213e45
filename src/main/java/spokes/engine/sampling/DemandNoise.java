package spokes.engine.sampling;

import java.util.stream.IntStream;
import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;
import spokes.engine.safety.Uncertainty;

/**
 * How the demand of one product is drawn so that all its areas together vary as safety stock takes them to. One common factor
 * of mean 1 and variance v makes the product as a whole sell more or less in a week; given it, areas ask independently, and
 * vary by φ for each unit that they ask for. An area of mean m a day then varies by φm + vm², two areas covary by vmᵢmⱼ: with
 * the variance V of all, the deviations σ of each and the sum M of their means, v = (V − Σσ²) / (M² − Σm²) and φ = (V − vM²) / M.
 * Around a forecast that is its model to the letter (the single index model, Sharpe 1963); of sales history it keeps V and
 * Σσ², and shares them by demand. Units are whole, so they vary at least by chance: φ is never below 1, as in what stock is
 * expected to fall short ({@code UncertainDemand}). Without any variance all comes as expected.
 *
 * <p>Weeks are independent, as days are for safety stock. In a week that asks for f times the mean, what areas do alone is f
 * times as much and the factor varies as ever; v is set so that all weeks together vary as so many days of the mean do.
 *
 * @param varies  whether anything does not come as expected
 * @param perUnit φ: variance that areas have alone for each unit, 1 if by chance
 * @param factor  v of a day
 */
record DemandNoise(boolean varies, double perUnit, double factor) {
    private static final DemandNoise NONE = new DemandNoise(false, 1, 0);

    /** What is less than this of one area is no spread over several. */
    private static final double ONE_AREA = 1e-9;

    static DemandNoise of(Demand demand, Terms terms, Uncertainty uncertainty, int product) {
        double variance = uncertainty.variancePerDay(product);
        double mean = 0;
        double meanSquares = 0;
        double squares = 0;
        double[] deviations = uncertainty.deviationsPerDay(product);
        for (int i = 0; i < deviations.length; i++) {
            double ofArea = demand.mean(i, terms);
            mean += ofArea;
            meanSquares += ofArea * ofArea;
            squares += deviations[i] * deviations[i];
        }
        if (!(mean > 0) || !(variance > 0)) {
            return NONE;
        }
        double between = mean * mean - meanSquares;
        double factor = between > ONE_AREA * mean * mean ? Math.max(0, variance - squares) / between : 0;
        double perUnit = Math.max(1, (variance - factor * mean * mean) / mean);
        return new DemandNoise(true, perUnit, factor * evenness(demand, mean, terms));
    }

    /** H·M² / Σ days·M_k²: 1 where all weeks are alike. */
    private static double evenness(Demand demand, double mean, Terms terms) {
        if (demand.isSteady()) {
            return 1;
        }
        double squares = 0;
        for (int week = 0; week < terms.weeks(); week++) {
            int k = week;
            double rate = IntStream.range(0, demand.size())
                    .mapToDouble(i -> demand.rate(i, k))
                    .sum();
            squares += rate * rate * terms.daysOfWeek(week);
        }
        return terms.horizonDays * mean * mean / squares;
    }

    /** Variance of the factor over some days. */
    double factorVariance(int days) {
        return factor / days;
    }
}
