package spokes.engine.split;

import spokes.engine.order.ParcelKinds;
import spokes.engine.parcel.Preferences;
import spokes.engine.parcel.Ways;
import spokes.engine.stocked.StockedSets;

/**
 * What each part of one order costs as one parcel in every week, from the best center that has all of it then. Along the
 * centers in the order in which the part prefers them, each takes the weeks that are left in which it has all lines; most
 * weeks are gone after a few centers. For one thread.
 */
final class PartWeeks {
    /** So many centers are compared one by one. */
    private static final int FEW = 8;

    private final Ways ways;
    private final ParcelKinds kinds;
    private final Preferences preferences;
    private final PartSets sets;

    /** By part: the weeks that were looked at, and those of them in which one center has all of it. */
    private final long[] asked = new long[PartSets.PARTS];

    private final long[] found = new long[PartSets.PARTS];

    /** By part and week that was found: what the best center asks. */
    private final double[][] money;

    private int area;
    private int firstPart;

    PartWeeks(Ways ways, ParcelKinds kinds, Preferences preferences, int weeks) {
        this.ways = ways;
        this.kinds = kinds;
        this.preferences = preferences;
        sets = new PartSets(weeks);
        money = new double[PartSets.PARTS][weeks];
    }

    /** Begins an order; then each line is put, in order. */
    void open(int pattern, int toArea) {
        area = toArea;
        firstPart = kinds.firstPart(pattern);
        sets.open(ways.reach(area, 0));
    }

    /** Says who has a line; the parts of it and of lines before it are known then. */
    void put(int line, int product, StockedSets stocked) {
        sets.put(line, stocked.row(product), stocked.first(product));
        for (int part = 1 << line; part < 2 << line; part++) {
            asked[part] = 0;
            found[part] = 0;
        }
    }

    /** The weeks in which some center has a line. */
    long weeksOfLine(int line) {
        return sets.weeks(line);
    }

    /** Finds what a part costs in some weeks; returns those of them in which one center has all of it. */
    long find(int part, long weeks) {
        long left = weeks & ~asked[part];
        if (left != 0) {
            asked[part] |= left;
            found[part] |= search(part, left);
        }
        return found[part] & weeks;
    }

    /** Whether one center has all of a part in a week for which it was looked. */
    boolean isFound(int part, int week) {
        return (found[part] >>> week & 1) != 0;
    }

    /** Money of a part as one parcel in a week in which one center has all of it, pick and pack included. */
    double money(int part, int week) {
        return money[part][week];
    }

    /** Returns the weeks in which some center has all of the part. */
    private long search(int part, long weeks) {
        long taken = 0;
        if (sets.begin(part, weeks)) {
            int slot = kinds.slot(area, firstPart + part - 1);
            int place = preferences.first(slot);
            do {
                int center;
                if (Long.bitCount(sets.left()) > FEW) {
                    do {
                        center = preferences.center(place++);
                    } while ((sets.left() >>> center & 1) == 0);
                } else {
                    center = preferences.best(slot, sets.left());
                }
                long some = sets.take(center);
                fill(money[part], some, preferences.money(slot, center, area));
                taken |= some;
            } while (sets.left() != 0);
        }
        return taken;
    }

    private static void fill(double[] byWeek, long weeks, double amount) {
        for (long left = weeks; left != 0; left &= left - 1) {
            byWeek[Long.numberOfTrailingZeros(left)] = amount;
        }
    }
}
