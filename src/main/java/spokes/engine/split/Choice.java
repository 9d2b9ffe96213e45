package spokes.engine.split;

import java.util.Arrays;
import spokes.engine.basis.Codes;

/**
 * Which centers ship an order, given who has its SKUs (model.md, section 8): the best center that has all of them, else
 * the fewest parcels, then the least cost. It knows nothing of how often the order comes. Not for several threads; made
 * once and asked again and again.
 */
final class Choice {
    private final OrderPatterns patterns;
    private final Ways ways;
    private final Load load = new Load();
    private final FewLines few;
    private final ManyLines many;
    private final long[] all;
    private int[] lines = new int[8];
    private int[] centers = new int[8];

    /** How many parcels the order becomes; 0 if nobody has anything of it. */
    int parcels;

    /** Money of all parcels, pick and pack included. */
    double money;

    Choice(OrderPatterns patterns, Ways ways) {
        this.patterns = patterns;
        this.ways = ways;
        few = new FewLines(patterns, ways);
        many = new ManyLines(patterns, ways);
        all = new long[ways.words];
    }

    /** The center that ships a line, by its position in the pattern; {@link Codes#NONE} if nobody does. */
    int center(int position) {
        return centers[position];
    }

    /**
     * Chooses for a pattern.
     *
     * @param sets words of the centers that have each line and reach the area, line after line
     */
    void choose(int pattern, long[] sets) {
        int count = patterns.lines(pattern);
        makeRoom(count);
        int kept = keepStocked(count, sets);
        parcels = Math.min(kept, 1);
        money = 0;
        if (kept > 0) {
            if (isAnyCommon(kept, sets)) {
                shipWhole(pattern, count, kept);
            } else {
                split(pattern, kept, sets);
            }
        }
    }

    private void makeRoom(int count) {
        if (count > lines.length) {
            lines = new int[count];
            centers = new int[count];
        }
    }

    /** Collects the lines that somebody has; returns how many. */
    private int keepStocked(int count, long[] sets) {
        int kept = 0;
        for (int line = 0; line < count; line++) {
            long any = 0;
            for (int w = 0; w < ways.words; w++) {
                any |= sets[line * ways.words + w];
            }
            centers[line] = Codes.NONE;
            if (any != 0) {
                lines[kept++] = line;
            }
        }
        return kept;
    }

    private boolean isAnyCommon(int kept, long[] sets) {
        long any = 0;
        for (int w = 0; w < ways.words; w++) {
            long common = -1;
            for (int i = 0; i < kept; i++) {
                common &= sets[lines[i] * ways.words + w];
            }
            all[w] = common;
            any |= common;
        }
        return any != 0;
    }

    private void shipWhole(int pattern, int count, int kept) {
        if (kept == count) {
            patterns.loadWhole(pattern, load);
        } else {
            patterns.load(pattern, lines, kept, load);
        }
        int area = patterns.area[pattern];
        int center = ways.best(all, 0, area, load);
        money = ways.money(center, area, load);
        for (int i = 0; i < kept; i++) {
            centers[lines[i]] = center;
        }
    }

    private void split(int pattern, int kept, long[] sets) {
        if (kept <= FewLines.MOST) {
            few.choose(pattern, lines, kept, sets, centers);
            parcels = few.parcels;
            money = few.money;
        } else {
            many.choose(pattern, Arrays.copyOf(lines, kept), sets, centers);
            parcels = many.parcels;
            money = many.money;
        }
    }
}
