package spokes.engine.split;

import java.util.Arrays;
import spokes.engine.basis.Codes;

/**
 * Which centers ship an order, given who has its SKUs (model.md, section 8): the best center that has all of them, else
 * the fewest parcels, then the least cost. It knows nothing of how often the order comes. Not for several threads; made
 * once and asked again and again, best week after week of one pattern: it prices only what is new.
 */
final class Choice {
    private static final int NO_PATTERN = -1;

    private final OrderPatterns patterns;
    private final Ways ways;
    private final Load load = new Load();
    private final FewLines few;
    private final ManyLines many;
    private final long[] common;
    private final long[] commonBefore;
    private int[] lines = new int[8];
    private int[] centers = new int[8];
    private int pattern = NO_PATTERN;
    private int kept;
    private int keptBefore;
    private int wholeCenter = Codes.NONE;
    private double wholeMoney;

    /** How many parcels the order becomes; 0 if nobody has anything of it. */
    int parcels;

    /** Money of all parcels, pick and pack included. */
    double money;

    Choice(OrderPatterns patterns, Ways ways) {
        this.patterns = patterns;
        this.ways = ways;
        few = new FewLines(patterns, ways);
        many = new ManyLines(patterns, ways);
        common = new long[ways.words];
        commonBefore = new long[ways.words];
    }

    /**
     * Chooses for a pattern.
     *
     * @param sets words of the centers that have each line and reach the area, line after line
     */
    void choose(int next, long[] sets) {
        int count = patterns.lines(next);
        if (pattern != next) {
            pattern = next;
            keptBefore = 0;
            few.forget();
            makeRoom(count);
        }
        keepStocked(count, sets);
        parcels = Math.min(kept, 1);
        money = 0;
        if (kept > 0) {
            if (findCommon(sets)) {
                shipWhole(count);
            } else {
                split(count, sets);
            }
        }
    }

    private void makeRoom(int count) {
        if (count > lines.length) {
            lines = new int[count];
            centers = new int[count];
        }
    }

    /** Collects the lines that somebody has. */
    private void keepStocked(int count, long[] sets) {
        kept = 0;
        for (int line = 0; line < count; line++) {
            long any = 0;
            for (int w = 0; w < ways.words; w++) {
                any |= sets[line * ways.words + w];
            }
            if (any != 0) {
                lines[kept++] = line;
            }
        }
    }

    private boolean findCommon(long[] sets) {
        long any = 0;
        for (int w = 0; w < ways.words; w++) {
            long all = -1;
            for (int i = 0; i < kept; i++) {
                all &= sets[lines[i] * ways.words + w];
            }
            common[w] = all;
            any |= all;
        }
        return any != 0;
    }

    private void shipWhole(int count) {
        boolean isKnown = kept == count && keptBefore == count && Arrays.equals(common, commonBefore);
        if (!isKnown) {
            if (kept == count) {
                patterns.loadWhole(pattern, load);
            } else {
                patterns.load(pattern, lines, kept, load);
            }
            wholeCenter = ways.best(common, 0, patterns.area[pattern], load);
            wholeMoney = ways.money(wholeCenter, patterns.area[pattern], load);
            keptBefore = kept;
            System.arraycopy(common, 0, commonBefore, 0, common.length);
        }
        money = wholeMoney;
    }

    private void split(int count, long[] sets) {
        if (kept <= FewLines.MOST) {
            if (kept < count) {
                few.forget();
            }
            few.choose(pattern, lines, kept, sets, centers);
            if (kept < count) {
                few.forget();
            }
            parcels = few.parcels;
            money = few.money;
        } else {
            many.choose(pattern, Arrays.copyOf(lines, kept), sets, centers);
            parcels = many.parcels;
            money = many.money;
        }
    }

    /** The center that ships a line, by its position in the pattern; {@link Codes#NONE} if nobody does. */
    int center(int position) {
        if (Arrays.binarySearch(lines, 0, kept, position) < 0) {
            return Codes.NONE;
        }
        return parcels == 1 ? wholeCenter : centers[position];
    }
}
