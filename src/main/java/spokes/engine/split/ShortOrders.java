package spokes.engine.split;

import spokes.engine.basis.Rounding;
import spokes.engine.order.OrderPatterns;
import spokes.engine.order.PatternSums;
import spokes.engine.parcel.Preferences;
import spokes.engine.parcel.Ways;
import spokes.engine.split.change.FewestParcels;
import spokes.engine.stocked.StockedSets;

/**
 * Judges patterns of few lines, all weeks at once, by the rules of {@code Choice}: the best center that has all lines, else
 * the fewest parcels, then the least cost, costs rounded to 9 decimals after every addition and of equal ones the parcel
 * that takes the last lines along. One for each thread.
 */
final class ShortOrders {
    /** Sums of two costs that are farther apart are different in the same way when everything is rounded. */
    private static final double SURELY_APART = 8e-9;

    private final OrderPatterns patterns;
    private final PatternSums sums;
    private final PartWeeks parts;
    private final int weeks;
    private int pattern;
    private int count;

    /** By week: parcels that the order becomes, and their money. */
    private final int[] parcels;

    private final double[] money;

    private final FewestParcels more = new FewestParcels();
    private final double[] prices = new double[PartSets.PARTS];

    /**
     * A judge.
     *
     * @param sums to be added to
     */
    ShortOrders(OrderPatterns patterns, Ways ways, Preferences preferences, PatternSums sums) {
        this.patterns = patterns;
        this.sums = sums;
        weeks = patterns.weeks();
        parts = new PartWeeks(ways, patterns.kinds, preferences, weeks);
        parcels = new int[weeks];
        money = new double[weeks];
    }

    /** Adds a pattern in all weeks. */
    void add(int next, StockedSets stocked) {
        open(next);
        take(stocked);
        judge(-1L >>> (Long.SIZE - weeks));
        int since = 0;
        for (int week = 1; week <= weeks; week++) {
            if (week == weeks || parcels[week] != parcels[since] || money[week] != money[since]) {
                sums.add(pattern, since, week, parcels[since], money[since], 1);
                since = week;
            }
        }
    }

    private void open(int next) {
        pattern = next;
        count = patterns.lines(next);
        parts.open(next, patterns.area[next]);
    }

    /** Takes up who has the lines. */
    private void take(StockedSets stocked) {
        int first = patterns.firstLine[pattern];
        for (int line = 0; line < count; line++) {
            parts.put(line, patterns.product[first + line], stocked);
        }
    }

    /** Chooses in some weeks, in each for those lines that somebody has then. */
    private void judge(long inWeeks) {
        int full = (1 << count) - 1;
        long all = inWeeks;
        for (int line = 0; line < count; line++) {
            all &= parts.weeksOfLine(line);
        }
        if (all != 0) {
            ship(full, all);
        }
        if (all != inWeeks) {
            long left = inWeeks & ~all;
            for (int part = full - 1; part > 0; part--) {
                long some = left & weeksOfJust(part);
                if (some != 0) {
                    ship(part, some);
                }
            }
            keep(left & weeksOfJust(0), 0, 0);
        }
    }

    /** The weeks in which somebody has each line of a part, and nobody any other. */
    private long weeksOfJust(int part) {
        long some = -1;
        for (int line = 0; line < count; line++) {
            some &= (part & 1 << line) != 0 ? parts.weeksOfLine(line) : ~parts.weeksOfLine(line);
        }
        return some;
    }

    private void keep(long inWeeks, int parcelsThen, double moneyThen) {
        for (long left = inWeeks; left != 0; left &= left - 1) {
            int week = Long.numberOfTrailingZeros(left);
            parcels[week] = parcelsThen;
            money[week] = moneyThen;
        }
    }

    private void ship(int part, long inWeeks) {
        long whole = parts.find(part, inWeeks);
        for (long left = whole; left != 0; left &= left - 1) {
            int week = Long.numberOfTrailingZeros(left);
            parcels[week] = 1;
            money[week] = parts.money(part, week);
        }
        if (whole != inWeeks) {
            shipMore(part, inWeeks & ~whole);
        }
    }

    private void shipMore(int part, long inWeeks) {
        long left = inWeeks & ~shipTwo(part, inWeeks);
        if (left != 0) {
            for (int some = (part - 1) & part; some > 0; some = (some - 1) & part) {
                parts.find(some, left);
            }
            for (; left != 0; left &= left - 1) {
                solve(part, Long.numberOfTrailingZeros(left));
            }
        }
    }

    /** Ships a part as two parcels in the weeks in which that is possible; returns those. */
    private long shipTwo(int part, long inWeeks) {
        int first = part & -part;
        int others = part ^ first;
        long done = 0;
        for (int along = others; along != 0; ) {
            along = (along - 1) & others;
            int parcel = first | along;
            int rest = part ^ parcel;
            long both = find(parcel, rest, inWeeks);
            for (long left = both; left != 0; left &= left - 1) {
                int week = Long.numberOfTrailingZeros(left);
                double sum = parts.money(parcel, week) + parts.money(rest, week);
                if ((done & 1L << week) == 0 || isLess(sum, parcel, rest, week)) {
                    parcels[week] = parcel;
                    money[week] = sum;
                }
            }
            done |= both;
        }
        for (long left = done; left != 0; left &= left - 1) {
            parcels[Long.numberOfTrailingZeros(left)] = 2;
        }
        return done;
    }

    /** Finds the weeks in which two parts can each be shipped whole: first the one that fewer centers have. */
    private long find(int one, int other, long inWeeks) {
        return Integer.bitCount(one) < Integer.bitCount(other)
                ? parts.find(one, parts.find(other, inWeeks))
                : parts.find(other, parts.find(one, inWeeks));
    }

    /** Compares with the two parcels that were found for the week; the first of them is kept as their number. */
    private boolean isLess(double sum, int parcel, int rest, int week) {
        double than = money[week];
        if (Math.abs(sum - than) > SURELY_APART) {
            return sum < than;
        }
        int parcelThen = parcels[week];
        return rounded(parcel, rest, week) < rounded(parcelThen, (parcel | rest) ^ parcelThen, week);
    }

    private double rounded(int parcel, int rest, int week) {
        return Rounding.nineDecimals(rounded(parcel, week) + rounded(rest, week));
    }

    private double rounded(int parcel, int week) {
        return Rounding.nineDecimals(parts.money(parcel, week));
    }

    /** Ships a part in a week in which that takes more than two parcels. */
    private void solve(int part, int week) {
        int able = 0;
        for (int some = part; some > 0; some = (some - 1) & part) {
            if (parts.isFound(some, week)) {
                able |= 1 << some;
                prices[some] = parts.money(some, week);
            }
        }
        more.shipMore(part, able, prices);
        parcels[week] = more.parcels();
        money[week] = more.money();
    }
}
