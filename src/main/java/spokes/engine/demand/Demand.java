package spokes.engine.demand;

import spokes.engine.basis.Terms;

/**
 * What areas ask for of one product: units per day by week of the horizon.
 *
 * <p>An area's rates lie side by side, so that what it asks for in a run of weeks is one short run of doubles; a product
 * whose rates never change keeps one week.
 */
public final class Demand {
    /** Nobody asks for it. */
    public static final Demand NONE = new Demand(new int[0], new double[0], /* steady= */ true);

    /** Numbers of the areas that ask for the product, rising. */
    public final int[] areas;

    private final double[] rates;
    private final boolean steady;
    private final int weeks;

    /**
     * Demand of areas.
     *
     * @param rates units per day, area after area in their order, in each week after week; one week if all are the same
     */
    public Demand(int[] areas, double[] rates, boolean steady) {
        this.areas = areas;
        this.rates = rates;
        this.steady = steady;
        weeks = steady || areas.length == 0 ? 1 : rates.length / areas.length;
    }

    /** How many areas ask for it. */
    public int size() {
        return areas.length;
    }

    /** Whether every week is like the first. */
    public boolean isSteady() {
        return steady;
    }

    /** How many weeks {@link #rates} has of each area. */
    public int weeks() {
        return weeks;
    }

    /** Units per day of the area at a position in a week. */
    public double rate(int position, int week) {
        return rates[position * weeks + (steady ? 0 : week)];
    }

    /** All rates, area after area, in each its {@link #weeks}; to be read only. */
    public double[] rates() {
        return rates;
    }

    /** Mean units per day over the horizon of the area at a position. */
    public double mean(int position, Terms terms) {
        if (steady) {
            return rates[position];
        }
        double units = 0;
        for (int week = 0; week < terms.weeks(); week++) {
            units += rate(position, week) * terms.daysOfWeek(week);
        }
        return units / terms.horizonDays;
    }
}
