package spokes.engine.split;

import spokes.engine.basis.Codes;
import spokes.engine.order.OrderPatterns;
import spokes.engine.parcel.Parts;
import spokes.engine.parcel.Ways;
import spokes.engine.stocked.StockChange;
import spokes.engine.stocked.StockedSets;
import spokes.engine.stocked.StockedWeeks;

/**
 * Judges patterns again of which one product is had by other centers than before, all others as before. Most patterns do
 * not care, and that is found out without pricing them: a center that came or left is never chosen if a better one (see
 * {@link Dominance}) has the product before and after, and all of the other SKUs that the center has.
 */
final class PatternChange {
    /** Patterns of a product for which centers are compared. */
    private static final int MANY = 192;

    private final OrderPatterns patterns;
    private final Ways ways;
    private final Dominance ofFew;
    private final Dominance ofAll;
    private final StockedWeeks[] stocked;
    private final int product;
    private final StockChange change;
    private final PatternJudge judge;
    private final StockedSets sets;
    private final AloneWeeks alone;
    private final int words;

    /** The centers that changed. */
    private final int[] centers;

    /** By center that changed: words of those that are better for the area, in orders of few units and in all. */
    private final long[] betterOfFew;

    private final long[] betterOfAll;
    private long[] better;

    /** By other line of the pattern: who has it, week after week. */
    private long[][] others = new long[Parts.MOST][];

    private int[] firstOfOther = new int[Parts.MOST];

    private int count;

    /** Whether another line is where something changed in the week: else the product can but travel alone from there. */
    private boolean isReached;

    /** Words of the centers that have all other lines; of those, who changed, and who has the product before and after. */
    private final long[] whole;

    private final long[] shared;
    private final long[] stable;
    private int area = Codes.NONE;

    /**
     * A change.
     *
     * @param stocked who has each product afterwards
     * @param sets    who has each other product
     * @param judge   adds what it finds
     */
    PatternChange(
            Frame frame,
            StockedWeeks[] stocked,
            int product,
            StockChange change,
            StockedSets sets,
            PatternJudge judge) {
        patterns = frame.patterns();
        ways = frame.ways();
        this.stocked = stocked;
        this.product = product;
        this.change = change;
        this.judge = judge;
        this.sets = sets;
        alone = new AloneWeeks(patterns, ways, change);
        words = ways.words;
        centers = change.centers();
        ofFew = dominance(Dominance.FEW_UNITS);
        ofAll = dominance(patterns.mostUnits());
        betterOfFew = new long[centers.length * words];
        betterOfAll = new long[centers.length * words];
        better = betterOfAll;
        whole = new long[words];
        shared = new long[words];
        stable = new long[words];
    }

    /** Compares centers if there are patterns enough to be worth it. */
    private Dominance dominance(double most) {
        int count = patterns.firstOfProduct[product + 1] - patterns.firstOfProduct[product];
        return count > MANY ? new Dominance(ways, patterns, product, centers, most) : new Dominance(ways);
    }

    /** Judges a pattern that has the product. */
    void judge(int pattern) {
        if (patterns.area[pattern] != area) {
            area = patterns.area[pattern];
            find(ofFew, betterOfFew);
            find(ofAll, betterOfAll);
        }
        better = patterns.wholeUnits(pattern) <= Dominance.FEW_UNITS ? betterOfFew : betterOfAll;
        if (words > 1 || patterns.lines(pattern) > Parts.MOST || !isAlwaysSettled(pattern)) {
            judgeWeeks(pattern);
        }
    }

    private void find(Dominance dominance, long[] into) {
        for (int i = 0; i < centers.length; i++) {
            dominance.find(i, area, into, i * words);
        }
    }

    /** Whether no center that changed is ever chosen, told from those that have each SKU always and ever. */
    private boolean isAlwaysSettled(int pattern) {
        for (int i = 0; i < centers.length; i++) {
            if ((ways.reach(area, 0) & 1L << centers[i]) != 0) {
                long left = better[i] & change.kept()[0];
                for (int line = patterns.firstLine[pattern]; line < patterns.firstLine[pattern + 1]; line++) {
                    StockedWeeks weeks = stocked[patterns.product[line]];
                    boolean counts = patterns.product[line] != product && (weeks.ever & 1L << centers[i]) != 0;
                    left &= counts ? weeks.always : -1;
                }
                if (left == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private void judgeWeeks(int pattern) {
        int line = open(pattern);
        int first = patterns.firstLine[pattern];
        boolean isExact = patterns.lines(pattern) <= Parts.MOST;
        for (int i = 0; i < change.weeks.length; i++) {
            int week = change.weeks[i];
            if (isExact && findWhole(week)) {
                if (isShared() && !isSettledWhole()) {
                    judge.changeWhole(pattern, week, change, whole);
                }
            } else if (!isExact || !(isReached ? isSettled(week) : alone.isSettled(first + line, area, i))) {
                judge.change(pattern, line, week, change, stocked);
            }
        }
    }

    /** Takes up who has the other lines; returns the position of the one that changed. */
    private int open(int pattern) {
        int first = patterns.firstLine[pattern];
        int position = 0;
        count = patterns.lines(pattern) - 1;
        if (count > others.length) {
            others = new long[count][];
            firstOfOther = new int[count];
        }
        int other = 0;
        for (int line = first; line < patterns.firstLine[pattern + 1]; line++) {
            if (patterns.product[line] == product) {
                position = line - first;
            } else {
                firstOfOther[other] = sets.first(patterns.product[line]);
                others[other++] = sets.row(patterns.product[line]);
            }
        }
        return position;
    }

    /** Finds the centers that have the other lines in a week; returns whether some ship the whole order as before. */
    private boolean findWhole(int week) {
        long any = 0;
        long reached = 0;
        for (int w = 0; w < words; w++) {
            int at = week * words + w;
            long all = ways.reach(area, w);
            long some = 0;
            for (int other = 0; other < count; other++) {
                long set = others[other][firstOfOther[other] + at];
                all &= set;
                some |= set;
            }
            reached |= (change.before[at] ^ change.after[at]) & some & ways.reach(area, w);
            whole[w] = all;
            shared[w] = (change.before[at] ^ change.after[at]) & all;
            stable[w] = change.before[at] & change.after[at] & all;
            any |= stable[w];
        }
        isReached = reached != 0;
        return any != 0;
    }

    private boolean isShared() {
        long any = 0;
        for (int w = 0; w < words; w++) {
            any |= shared[w];
        }
        return any != 0;
    }

    /** Whether a center that ships the whole order as before is better than each that could only then or only now. */
    private boolean isSettledWhole() {
        for (int i = 0; i < centers.length; i++) {
            if ((shared[centers[i] / Long.SIZE] & 1L << centers[i]) != 0) {
                long any = 0;
                for (int w = 0; w < words; w++) {
                    any |= better[i * words + w] & stable[w];
                }
                if (any == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether no center that changed in a week is chosen then. */
    private boolean isSettled(int week) {
        for (int i = 0; i < centers.length; i++) {
            int word = centers[i] / Long.SIZE;
            int at = week * words + word;
            long changed = (change.before[at] ^ change.after[at]) & ways.reach(area, word);
            if ((changed & 1L << centers[i]) != 0 && !isAnyBetter(week, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnyBetter(int week, int i) {
        long any = 0;
        for (int w = 0; w < words; w++) {
            int at = week * words + w;
            long left = better[i * words + w] & change.before[at] & change.after[at];
            for (int other = 0; other < count; other++) {
                long[] sets = others[other];
                int first = firstOfOther[other] + week * words;
                boolean counts = (sets[first + centers[i] / Long.SIZE] & 1L << centers[i]) != 0;
                left &= counts ? sets[first + w] : -1;
            }
            any |= left;
        }
        return any != 0;
    }
}
