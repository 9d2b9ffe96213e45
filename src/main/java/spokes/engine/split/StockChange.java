package spokes.engine.split;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Who had one product before and has it after, in the weeks in which that differs. */
final class StockChange {
    /** The weeks in which it differs, rising. */
    final int[] weeks;

    /** Words of the centers that had it before, and have it after, week after week. */
    final long[] before;

    final long[] after;

    private final long[] changed;
    private final long[] kept;
    private final long[] ever;

    StockChange(StockedWeeks was, StockedWeeks is, int words) {
        before = was.sets;
        after = is.sets;
        weeks = IntStream.range(0, before.length / words)
                .filter(week -> !Arrays.equals(
                        before, week * words, (week + 1) * words, after, week * words, (week + 1) * words))
                .toArray();
        changed = new long[words];
        kept = new long[words];
        ever = new long[words];
        Arrays.fill(kept, -1);
        for (int week : weeks) {
            for (int w = 0; w < words; w++) {
                changed[w] |= before[week * words + w] ^ after[week * words + w];
                ever[w] |= before[week * words + w] | after[week * words + w];
                kept[w] &= before[week * words + w] & after[week * words + w];
            }
        }
    }

    /** Words of the centers that have it only before or only after in some week. */
    long[] changed() {
        return changed;
    }

    /** Words of the centers that have it before and after in all weeks that differ. */
    long[] kept() {
        return kept;
    }

    /** Words of the centers that have it before or after in some week that differs. */
    long[] ever() {
        return ever;
    }
}
