package spokes.engine.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who had one product before and after, in the runs of weeks in which that differs. */
final class StockChange {
    private final List<Run> runs = new ArrayList<>();
    private final long[] changed;
    private final long[] kept;

    /** Weeks in which neither set changes. */
    private static final class Run {
        final int from;
        final int to;
        final long[] before;
        final long[] after;

        Run(int from, int to, long[] before, long[] after) {
            this.from = from;
            this.to = to;
            this.before = before;
            this.after = after;
        }
    }

    StockChange(StockedWeeks was, StockedWeeks is, int words) {
        changed = new long[words];
        kept = new long[words];
        Arrays.fill(kept, -1);
        int before = 0;
        int after = 0;
        int from = 0;
        while (before < was.runs().length) {
            int to = (int) Math.min(was.runs()[before], is.runs()[after]);
            add(from, to, was.set(before), is.set(after));
            before += was.runs()[before] == to ? words + 1 : 0;
            after += is.runs()[after] == to ? words + 1 : 0;
            from = to;
        }
    }

    private void add(int from, int to, long[] before, long[] after) {
        if (!Arrays.equals(before, after)) {
            runs.add(new Run(from, to, before, after));
            for (int w = 0; w < changed.length; w++) {
                changed[w] |= before[w] ^ after[w];
                kept[w] &= before[w] & after[w];
            }
        }
    }

    /** How many runs there are. */
    int size() {
        return runs.size();
    }

    /** The first week of a run. */
    int from(int run) {
        return runs.get(run).from;
    }

    /** The week after a run. */
    int to(int run) {
        return runs.get(run).to;
    }

    /** Words of the centers that had the product in a run. */
    long[] before(int run) {
        return runs.get(run).before;
    }

    /** Words of the centers that have it now. */
    long[] after(int run) {
        return runs.get(run).after;
    }

    /** Words of the centers that have it only before or only after in some run. */
    long[] changed() {
        return changed;
    }

    /** Words of the centers that have it before and after in all runs. */
    long[] kept() {
        return kept;
    }
}
