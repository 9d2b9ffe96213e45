package spokes.engine.split;

import spokes.engine.basis.Codes;
import spokes.engine.order.ParcelKinds;
import spokes.engine.parcel.Preferences;
import spokes.engine.parcel.Ways;

/**
 * What each part of one order costs as one parcel in every week, from the best center that has all of it then. Along the
 * centers in the order in which the part prefers them, each takes the weeks that are left in which it has all lines; most
 * weeks are gone after a few centers. For one thread.
 */
final class PartWeeks {
    /** So many centers are compared one by one. */
    private static final int FEW = 3;

    private final Ways ways;
    private final ParcelKinds kinds;
    private final Preferences preferences;
    private final PartSets sets;

    /** By part: the weeks that were looked at. */
    private final long[] asked = new long[PartSets.PARTS];

    /** By part and week that was looked at: what the best center asks. */
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
    }

    /** Says who has a line; the parts of it and of lines before it are known then. */
    void put(int line, int product, StockedSets stocked) {
        sets.put(line, ways.reach(area, 0), stocked.row(product), stocked.first(product));
        for (int part = 1 << line; part < 2 << line; part++) {
            asked[part] = 0;
        }
    }

    /** The weeks in which one center has all of a part. */
    long weeks(int part) {
        return sets.weeks(part);
    }

    /** Finds what a part costs in some of its weeks. */
    void find(int part, long weeks) {
        long left = weeks & ~asked[part];
        if (left != 0) {
            asked[part] |= left;
            search(part, left);
        }
    }

    /** Money of a part as one parcel in a week for which it was looked, pick and pack included. */
    double money(int part, int week) {
        return money[part][week];
    }

    private void search(int part, long weeks) {
        int slot = kinds.slot(area, firstPart + part - 1);
        sets.begin(part, weeks);
        int place = preferences.first(slot);
        while (Long.bitCount(sets.left()) > FEW) {
            int center = preferences.center(place++);
            if ((sets.left() >>> center & 1) != 0) {
                fill(money[part], sets.take(center), preferences.money(slot, center, area));
            }
        }
        while (sets.left() != 0) {
            takeBest(part, slot);
        }
    }

    /** Gives the best of a few centers its weeks. */
    private void takeBest(int part, int slot) {
        int best = Codes.NONE;
        double least = 0;
        for (long some = sets.left(); some != 0; some &= some - 1) {
            int center = Long.numberOfTrailingZeros(some);
            double amount = preferences.money(slot, center, area);
            if (best == Codes.NONE || ways.isBetter(center, amount, best, least, area)) {
                best = center;
                least = amount;
            }
        }
        fill(money[part], sets.take(best), least);
    }

    private static void fill(double[] byWeek, long weeks, double amount) {
        for (long left = weeks; left != 0; left &= left - 1) {
            byWeek[Long.numberOfTrailingZeros(left)] = amount;
        }
    }
}
