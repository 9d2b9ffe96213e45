package spokes.engine.split;

import java.util.Arrays;
import spokes.engine.basis.Codes;
import spokes.engine.order.Load;
import spokes.engine.order.OrderPatterns;
import spokes.engine.parcel.Ways;
import spokes.engine.stocked.StockChange;

/**
 * In which weeks a line of a product whose stock changed would be shipped as before, if it travels alone. Lines of one
 * area with the same price and units are alike, so a few answers are kept. Not for several threads.
 */
final class AloneWeeks {
    private static final int KEPT = 4;

    private final OrderPatterns patterns;
    private final Ways ways;
    private final StockChange change;
    private final Load load = new Load();
    private final long[] set;
    private final long[] known;

    /** By answer: its area, where its prices stand, its units, and by week that changed whether nothing changes. */
    private final int[] areas = new int[KEPT];

    private final int[] prices = new int[KEPT];
    private final double[] units = new double[KEPT];
    private final boolean[][] settled;

    AloneWeeks(OrderPatterns patterns, Ways ways, StockChange change) {
        this.patterns = patterns;
        this.ways = ways;
        this.change = change;
        set = new long[ways.words];
        known = new long[ways.words];
        settled = new boolean[KEPT][change.weeks.length];
        Arrays.fill(areas, Codes.NONE);
    }

    /**
     * Whether a line is shipped as before.
     *
     * @param i position of the week among those that changed
     */
    boolean isSettled(int line, int area, int i) {
        int slot = (int) patterns.units[line] & (KEPT - 1);
        if (areas[slot] != area || prices[slot] != patterns.ownPrice[line] || units[slot] != patterns.units[line]) {
            areas[slot] = area;
            prices[slot] = patterns.ownPrice[line];
            units[slot] = patterns.units[line];
            patterns.loadLine(line, load);
            fill(settled[slot], area);
        }
        return settled[slot][i];
    }

    private void fill(boolean[] answers, int area) {
        int best = Codes.NONE;
        for (int i = 0; i < answers.length; i++) {
            int week = change.weeks[i];
            if (isNew(week, area) || best == Codes.NONE || (set[best / Long.SIZE] & 1L << best) == 0) {
                best = ways.best(set, 0, area, load);
                System.arraycopy(set, 0, known, 0, set.length);
            }
            answers[i] = change.had(best, week) && change.has(best, week);
        }
    }

    /** Takes up the centers of a week; returns whether any was not there when the best was looked for. */
    private boolean isNew(int week, int area) {
        long came = 0;
        for (int w = 0; w < set.length; w++) {
            set[w] = change.either[week * set.length + w] & ways.reach(area, w);
            came |= set[w] & ~known[w];
        }
        return came != 0;
    }
}
