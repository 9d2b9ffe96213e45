package spokes.engine.demand;

import java.util.Arrays;
import java.util.stream.IntStream;
import spokes.engine.basis.Terms;

/**
 * Units per day of one product by week of a forecast. Days after its last week are as the mean of its last weeks, so that
 * no odd week stands for all that follow.
 */
public final class WeeklyRates {
    /** Last weeks that stand for those beyond them: about a month. */
    private static final int LAST_WEEKS = 4;

    private static final double UNSET = -1;
    private static final int DAYS = 7;

    private double[] rates = new double[0];
    private double other = UNSET;

    /** States the rate of a week. */
    public void put(int week, double unitsPerDay) {
        if (week >= rates.length) {
            int from = rates.length;
            rates = Arrays.copyOf(rates, week + 1);
            Arrays.fill(rates, from, rates.length, UNSET);
        }
        rates[week] = Terms.amount(unitsPerDay);
    }

    /** States the rate of every week that has none of its own. */
    public void putOther(double unitsPerDay) {
        other = Terms.amount(unitsPerDay);
    }

    /**
     * Rates of the weeks of a horizon.
     *
     * @param daysBefore days from the forecast's first day to the plan date
     */
    public double[] ofHorizon(Terms terms, int daysBefore) {
        return IntStream.range(0, terms.weeks())
                .mapToDouble(week -> mean(daysBefore + DAYS * week, terms.daysOfWeek(week)))
                .toArray();
    }

    /** Mean rate of some days. */
    private double mean(int from, int days) {
        int first = Math.floorDiv(from, DAYS);
        int inFirst = Math.min(days, DAYS * (first + 1) - from);
        return inFirst == days ? rate(first) : (rate(first) * inFirst + rate(first + 1) * (days - inFirst)) / days;
    }

    private double rate(int week) {
        int known = Math.max(0, week);
        if (known < rates.length) {
            return rates[known] == UNSET ? Math.max(0, other) : rates[known];
        }
        return other == UNSET ? last() : other;
    }

    private double last() {
        return IntStream.range(Math.max(0, rates.length - LAST_WEEKS), rates.length)
                .mapToDouble(this::rate)
                .average()
                .orElse(0);
    }
}
