package spokes.engine.demand;

import spokes.engine.basis.Terms;

/**
 * What areas ask for of one product: units per day by week of the horizon.
 *
 * <p>A week's rates lie side by side, so that its draw is one pass; a product whose rates never change keeps one week.
 */
public final class Demand {
    /** Nobody asks for it. */
    public static final Demand NONE = new Demand(new int[0], new double[0], /* steady= */ true);

    /** Numbers of the areas that ask for the product, rising. */
    public final int[] areas;

    private final double[] rates;
    private final boolean steady;

    /**
     * Demand of areas.
     *
     * @param rates units per day, week after week, in each the areas in their order; one week if all are the same
     */
    public Demand(int[] areas, double[] rates, boolean steady) {
        this.areas = areas;
        this.rates = rates;
        this.steady = steady;
    }

    /** How many areas ask for it. */
    public int size() {
        return areas.length;
    }

    /** Whether every week is like the first. */
    public boolean isSteady() {
        return steady;
    }

    /** Units per day of the area at a position in a week. */
    public double rate(int position, int week) {
        return rates[from(week) + position];
    }

    /** All rates, to be read from {@link #from} on. */
    public double[] rates() {
        return rates;
    }

    /** Where a week's rates begin in {@link #rates}. */
    public int from(int week) {
        return steady ? 0 : week * areas.length;
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
