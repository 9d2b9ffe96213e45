package spokes.engine.stocked;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;

/** Who had one product before and has it after, in the weeks in which that differs. */
public final class StockChange {
    /** The weeks in which it differs, rising. */
    public final int[] weeks;

    /** Words of the centers that had it before, and have it after, week after week. */
    public final long[] before;

    public final long[] after;

    /** Words of the centers that had it or have it, week after week. */
    public final long[] either;

    /** Words of the centers that have it only before or only after, week after week, and of those before and after. */
    public final long[] differs;

    public final long[] stable;

    private final int words;
    private final long[] changed;
    private final long[] kept;
    private final long[] ever;

    public StockChange(StockedWeeks was, StockedWeeks is, int words) {
        before = was.sets;
        after = is.sets;
        weeks = IntStream.range(0, before.length / words)
                .filter(week -> !Arrays.equals(
                        before, week * words, (week + 1) * words, after, week * words, (week + 1) * words))
                .toArray();
        this.words = words;
        either = new long[before.length];
        Arrays.setAll(either, at -> before[at] | after[at]);
        differs = new long[before.length];
        Arrays.setAll(differs, at -> before[at] ^ after[at]);
        stable = new long[before.length];
        Arrays.setAll(stable, at -> before[at] & after[at]);
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

    /** Whether a center had it in a week; nobody counts as such. */
    public boolean had(int center, int week) {
        return center == Codes.NONE || isIn(center, before, week);
    }

    /** Whether a center has it in a week; nobody counts as such. */
    public boolean has(int center, int week) {
        return center == Codes.NONE || isIn(center, after, week);
    }

    private boolean isIn(int center, long[] sets, int week) {
        return (sets[week * words + center / Long.SIZE] & 1L << center) != 0;
    }

    /** Words of the centers that have it only before or only after in some week. */
    public long[] changed() {
        return changed;
    }

    /** Numbers of those centers, rising. */
    public int[] centers() {
        return BitSet.valueOf(changed).stream().toArray();
    }

    /** The weeks in which a center has it only before or only after, if they are no more than a word has bits. */
    public long weeksOf(int center) {
        long inWeeks = 0;
        for (int week : weeks) {
            inWeeks |= (differs[week * words + center / Long.SIZE] >>> center & 1) << week;
        }
        return inWeeks;
    }

    /** Words of the centers that have it before and after in all weeks that differ. */
    public long[] kept() {
        return kept;
    }

    /** Words of the centers that have it before or after in some week that differs. */
    public long[] ever() {
        return ever;
    }
}
