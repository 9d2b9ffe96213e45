package spokes.engine.safety;

import java.util.Arrays;
import java.util.SortedMap;
import spokes.engine.demand.Demand;

/**
 * How the demand of one product varies from day to day: a deviation σᵢ for every area and one correlation ρ between any
 * two, so that the variance of any set of areas is Σσᵢ² + Σρσᵢσⱼ = Σσᵢ² + ρ·((Σσᵢ)² − Σσᵢ²), found in one pass (risk
 * pooling: Eppen, Management Science 25 (1979), 498–501; Snyder &amp; Shen, section 7.2).
 */
final class Spread {
    private static final double NO_SPREAD = 1e-12;

    private final boolean poisson;
    private final double[] deviations;
    private final double correlation;

    private Spread(boolean poisson, double[] deviations, double correlation) {
        this.poisson = poisson;
        this.deviations = deviations;
        this.correlation = correlation;
    }

    /** Areas that ask independently, each at its mean rate: σᵢ² = λᵢ. */
    static Spread poisson(double[] perDay) {
        return new Spread(true, Arrays.stream(perDay).map(Math::sqrt).toArray(), 0);
    }

    /**
     * As history has it; ρ makes the variance of all its areas together that of the product's total.
     *
     * @param demand what is asked for; its areas are those of the result
     * @param perDay mean units per day of each
     * @param stated whether a planner states the demand: then an area that never bought varies by its mean rate, as one
     *               without history does. Demand that was itself made from this history borrows for such areas what others
     *               bought, and their variance counts there already
     */
    static Spread of(WeeklySales sales, Demand demand, double[] perDay, boolean stated) {
        SortedMap<Integer, Double> variances = sales.variancesPerDay();
        double squares = 0;
        double sum = 0;
        for (double variance : variances.values()) {
            squares += variance;
            sum += Math.sqrt(variance);
        }
        double[] deviations = new double[demand.size()];
        for (int i = 0; i < deviations.length; i++) {
            double unseen = stated ? perDay[i] : 0;
            deviations[i] = Math.sqrt(variances.getOrDefault(demand.areas[i], unseen));
        }
        return new Spread(false, deviations, correlation(sales.variancePerDay(), squares, sum));
    }

    private static double correlation(double ofTotal, double squares, double sum) {
        double between = sum * sum - squares;
        return between > NO_SPREAD * squares ? Math.clamp((ofTotal - squares) / between, -1, 1) : 0;
    }

    /** σᵢ: standard deviation of a day's units of the area at a position in the demand. */
    double deviation(int position) {
        return deviations[position];
    }

    /** ρ: the correlation between any two areas. */
    double correlation() {
        return correlation;
    }

    /** Variance of a day's units of some areas together, by their positions in the demand. */
    double varianceOfAreas(int... positions) {
        double squares = 0;
        double sum = 0;
        for (int i : positions) {
            squares += deviations[i] * deviations[i];
            sum += deviations[i];
        }
        return varianceOfSum(squares, sum);
    }

    /**
     * Variance of a day's units of some areas together; where ρ is below 0 and these areas are more alike than all, at
     * least 0.
     *
     * @param squares Σσᵢ² over them
     * @param sum     Σσᵢ over them
     */
    double varianceOfSum(double squares, double sum) {
        return Math.max(0, squares + correlation * (sum * sum - squares));
    }

    /** Variance over some independent days on which those areas ask for a number of units in all. */
    double varianceOver(double days, double units, double squares, double sum) {
        return poisson ? units : days * varianceOfSum(squares, sum);
    }
}
