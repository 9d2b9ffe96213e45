package spokes.engine.safety;

import java.util.Arrays;
import java.util.SortedMap;
import spokes.engine.demand.Demand;

/**
 * How the demand of one product varies from day to day, as its sales did: a deviation σᵢ for every area and one correlation ρ between any
 * two, so that the variance of any set of areas is Σσᵢ² + Σρσᵢσⱼ = Σσᵢ² + ρ·((Σσᵢ)² − Σσᵢ²), found in one pass (risk
 * pooling: Eppen, Management Science 25 (1979), 498–501; Snyder &amp; Shen, section 7.2).
 */
final class SalesSpread implements Spread {
    private static final double NO_SPREAD = 1e-12;

    private final boolean poisson;
    private final double[] deviations;
    private final double correlation;

    private SalesSpread(boolean poisson, double[] deviations, double correlation) {
        this.poisson = poisson;
        this.deviations = deviations;
        this.correlation = correlation;
    }

    /** Areas that ask independently, each at its mean rate: σᵢ² = λᵢ. */
    static SalesSpread poisson(double[] perDay) {
        return new SalesSpread(true, Arrays.stream(perDay).map(Math::sqrt).toArray(), 0);
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
    static SalesSpread of(WeeklySales sales, Demand demand, double[] perDay, boolean stated) {
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
        return new SalesSpread(false, deviations, correlation(sales.variancePerDay(), squares, sum));
    }

    private static double correlation(double ofTotal, double squares, double sum) {
        double between = sum * sum - squares;
        return between > NO_SPREAD * squares ? Math.clamp((ofTotal - squares) / between, -1, 1) : 0;
    }

    @Override
    public double alone(int position) {
        return deviations[position] * deviations[position];
    }

    @Override
    public double together(int position) {
        return deviations[position];
    }

    @Override
    public double deviation(int position) {
        return deviations[position];
    }

    /** ρ: the correlation between any two areas. */
    double correlation() {
        return correlation;
    }

    /**
     * Σσᵢ² + ρ·((Σσᵢ)² − Σσᵢ²); where ρ is below 0 and these areas are more alike than all, at least 0.
     */
    @Override
    public double variance(double alone, double together) {
        return Math.max(0, alone + correlation * (together * together - alone));
    }

    @Override
    public double varianceOver(double days, double units, double alone, double together) {
        return poisson ? units : days * variance(alone, together);
    }
}
