package spokes.engine.split;

import spokes.engine.order.ParcelKinds;

/**
 * Who has all of each part of one order, week by week. A part is a number whose bits are lines; sets of centers and of
 * weeks are words. Loops over weeks take no turns, so that a processor need not guess any. For one thread.
 */
final class PartSets {
    static final int PARTS = 1 << ParcelKinds.MOST_LINES;

    private final int weeks;

    /** By part and week: the centers that have all of it; of no lines those that reach the area. */
    private final long[][] sets;

    /** By part: the centers that have all of it in some week, and the weeks in which any has. */
    private final long[] centers = new long[PARTS];

    private final long[] weeksOfPart = new long[PARTS];
    private final boolean[] isKnown = new boolean[PARTS];

    /** By week: the centers that have all of a part, where it is not given away yet. */
    private final long[] rest;

    private long left;

    PartSets(int weeks) {
        this.weeks = weeks;
        sets = new long[PARTS][weeks];
        rest = new long[weeks];
    }

    /**
     * Says who has a line week by week, lines in order; the parts of it and of lines before it are forgotten.
     *
     * @param reach the centers that reach the area
     * @param at    where the words of the line begin
     */
    void put(int line, long reach, long[] words, int at) {
        long[] own = sets[1 << line];
        for (int week = 0; week < weeks; week++) {
            own[week] = words[at + week] & reach;
        }
        for (int part = 1 << line; part < 2 << line; part++) {
            isKnown[part] = false;
        }
        sum(1 << line);
    }

    /** The weeks in which some center has all of a part, one line at least. */
    long weeks(int part) {
        if (!isKnown[part]) {
            find(part);
        }
        return weeksOfPart[part];
    }

    /** Begins to give away some weeks of a part in which some center has all of it; see {@link #left}. */
    void begin(int part, long some) {
        long[] byWeek = sets[part];
        long all = 0;
        for (int week = 0; week < weeks; week++) {
            long set = byWeek[week] & -(some >>> week & 1);
            rest[week] = set;
            all |= set;
        }
        left = all;
    }

    /** The centers that have all of the part in weeks that nobody took yet; none if all are taken. */
    long left() {
        return left;
    }

    /** Gives a center its weeks; returns them. */
    long take(int center) {
        long taken = 0;
        long all = 0;
        for (int week = 0; week < weeks; week++) {
            long has = rest[week] >>> center & 1;
            long set = rest[week] & (has - 1);
            rest[week] = set;
            taken |= has << week;
            all |= set;
        }
        left = all;
        return taken;
    }

    private void find(int part) {
        int last = Integer.highestOneBit(part);
        int rest = part ^ last;
        if ((weeks(rest) & weeksOfPart[last]) == 0 || (centers[rest] & centers[last]) == 0) {
            isKnown[part] = true;
            weeksOfPart[part] = 0;
            centers[part] = 0;
        } else {
            intersect(sets[rest], sets[last], sets[part]);
            sum(part);
        }
    }

    private void intersect(long[] some, long[] others, long[] into) {
        for (int week = 0; week < weeks; week++) {
            into[week] = some[week] & others[week];
        }
    }

    private void sum(int part) {
        long[] byWeek = sets[part];
        long all = 0;
        long any = 0;
        for (int week = 0; week < weeks; week++) {
            long set = byWeek[week];
            all |= set;
            any |= ((set | -set) >>> (Long.SIZE - 1)) << week;
        }
        isKnown[part] = true;
        centers[part] = all;
        weeksOfPart[part] = any;
    }
}
