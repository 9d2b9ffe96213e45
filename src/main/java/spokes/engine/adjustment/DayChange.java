package spokes.engine.adjustment;

import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;
import spokes.model.demand.Adjustment;

/** What an adjustment makes of the units that areas ask for, day by day of the horizon. */
final class DayChange {
    /** The phase of a day that it does not change. */
    static final int NONE = -1;

    private static final int DAYS_OF_WEEK = 7;

    /** Nobody asks because of it alone, where nobody did. */
    private static final double[] NOTHING = {};

    private final int first;
    private final int last;
    private final boolean[] covers;
    private final Effect effect;
    private final boolean grows;

    /** By area number: what it brings itself; empty if nothing. */
    private final double[] brings;

    private final boolean steady;

    private interface Effect {
        double on(double perDay, int area, int phase);
    }

    private DayChange(
            Adjustment row,
            Terms terms,
            boolean[] covers,
            double[] brings,
            boolean steady,
            boolean grows,
            Effect effect) {
        first = row.scope().from().map(terms::day).map(day -> Math.max(0, day)).orElse(0);
        last = row.scope().to().map(terms::day).orElse(terms.horizonDays);
        this.covers = covers;
        this.brings = brings;
        this.steady = steady;
        this.grows = grows;
        this.effect = effect;
    }

    /** Demand times a factor, and units that come on top. */
    static DayChange times(Adjustment row, Terms terms, boolean[] covers, double[] added) {
        double factor = row.factor();
        return added.length == 0
                ? new DayChange(row, terms, covers, NOTHING, true, false, (perDay, area, phase) -> perDay * factor)
                : new DayChange(
                        row, terms, covers, added, true, false, (perDay, area, phase) -> perDay * factor + added[area]);
    }

    /** Growth, compounding by the week. */
    static DayChange growth(Adjustment row, Terms terms, boolean[] covers) {
        double aWeek = Math.pow(1 + row.growthPerYear(), DAYS_OF_WEEK / Terms.DAYS_PER_YEAR);
        return new DayChange(
                row, terms, covers, NOTHING, true, true, (perDay, area, weeks) -> perDay * Math.pow(aWeek, weeks));
    }

    /** Demand as another product's is, times a factor. */
    static DayChange like(Adjustment row, Terms terms, boolean[] covers, Demand other) {
        int weeks = other.isSteady() ? 1 : terms.weeks();
        double[] rates = new double[covers.length * weeks];
        double[] brings = new double[covers.length];
        for (int i = 0; i < other.size(); i++) {
            brings[other.areas[i]] = other.mean(i, terms);
            for (int week = 0; week < weeks; week++) {
                rates[week * covers.length + other.areas[i]] = other.rate(i, week);
            }
        }
        double factor = row.factor();
        return new DayChange(
                row,
                terms,
                covers,
                brings,
                other.isSteady(),
                false,
                (perDay, area, phase) -> factor * rates[(phase % weeks) * covers.length + area]);
    }

    /**
     * Tells days apart on which it does something else: {@link #NONE} where it does nothing.
     *
     * <p>Growth goes by the weeks that are over since its first day, and stays after its last where it is then.
     */
    int phase(int day) {
        if (day < first || (day > last && !grows)) {
            return NONE;
        }
        return grows ? Math.floorDiv(Math.min(day, last + 1) - first, DAYS_OF_WEEK) : steady ? 0 : day / DAYS_OF_WEEK;
    }

    /** Whether what it does on a day depends on its phase alone, and not on the week besides. */
    boolean isSteady() {
        return steady;
    }

    /** Whether it may bring demand to an area where nobody asked. */
    boolean bringsTo(int area) {
        return brings.length > 0 && covers[area] && brings[area] > 0;
    }

    /** Units a day of an area after it, on a day of a phase that is not {@link #NONE}. */
    double on(double perDay, int area, int phase) {
        return covers[area] ? effect.on(perDay, area, phase) : perDay;
    }
}
