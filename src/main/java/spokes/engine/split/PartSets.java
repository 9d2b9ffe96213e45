package spokes.engine.split;

import spokes.engine.order.ParcelKinds;

/**
 * Who has all of each part of one order, week by week. A part is a number whose bits are lines; sets of centers and of
 * weeks are words. Loops over weeks take no turns, so that a processor need not guess any. For one thread.
 */
final class PartSets {
    static final int PARTS = 1 << ParcelKinds.MOST_LINES;

    private final int weeks;

    /** By line: where the sets of its product are, and begin. */
    private final long[][] rows = new long[ParcelKinds.MOST_LINES][];

    private final int[] first = new int[ParcelKinds.MOST_LINES];

    /** By line: the weeks in which any center has it. */
    private final long[] weeksOfLine = new long[ParcelKinds.MOST_LINES];

    /** By part: the centers that have each of its lines in some week; of no lines those that reach the area. */
    private final long[] centers = new long[PARTS];

    /** By week: the centers that have all of a part, where it is not given away yet. */
    private final long[] rest;

    private long left;

    PartSets(int weeks) {
        this.weeks = weeks;
        rest = new long[weeks];
    }

    /** Begins an order for an area that these centers reach. */
    void open(long reach) {
        centers[0] = reach;
    }

    /**
     * Says who has a line, lines in order.
     *
     * @param at where the words of the line begin
     */
    void put(int line, long[] words, int at) {
        rows[line] = words;
        first[line] = at;
        long ever = words[at + weeks];
        int bit = 1 << line;
        for (int part = 0; part < bit; part++) {
            centers[part | bit] = centers[part] & ever;
        }
        weeksOfLine[line] = centers[bit] == ever ? words[at + weeks + 1] : weeks(words, at, centers[0]);
    }

    private long weeks(long[] words, int at, long reach) {
        long some = 0;
        for (int week = 0; week < weeks; week++) {
            some |= (words[at + week] & reach) == 0 ? 0 : 1L << week;
        }
        return some;
    }

    /** The weeks in which some center has a line. */
    long weeks(int line) {
        return weeksOfLine[line];
    }

    /** Begins to give away some weeks of a part, one line at least; returns whether any center has all of it in one. */
    boolean begin(int part, long some) {
        if (centers[part] == 0) {
            return false;
        }
        int line = Integer.numberOfTrailingZeros(part);
        int others = part & (part - 1);
        if (others == 0) {
            gather(rows[line], first[line], some);
        } else {
            int other = Integer.numberOfTrailingZeros(others);
            gather(rows[line], first[line], rows[other], first[other], some);
            for (int more = others & (others - 1); more != 0; more &= more - 1) {
                int next = Integer.numberOfTrailingZeros(more);
                keep(rows[next], first[next]);
            }
        }
        return left != 0;
    }

    private void gather(long[] words, int at, long some) {
        long all = 0;
        for (int week = 0; week < weeks; week++) {
            long set = words[at + week] & centers[0] & -(some >>> week & 1);
            rest[week] = set;
            all |= set;
        }
        left = all;
    }

    private void gather(long[] words, int at, long[] others, int first, long some) {
        long all = 0;
        for (int week = 0; week < weeks; week++) {
            long set = words[at + week] & others[first + week] & centers[0] & -(some >>> week & 1);
            rest[week] = set;
            all |= set;
        }
        left = all;
    }

    private void keep(long[] words, int at) {
        long all = 0;
        for (int week = 0; week < weeks; week++) {
            long set = rest[week] & words[at + week];
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
}
