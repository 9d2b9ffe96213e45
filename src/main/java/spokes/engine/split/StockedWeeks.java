package spokes.engine.split;

import java.util.Arrays;
import spokes.engine.network.LaneOrder;

/**
 * Which centers have one product in the middle of each week. Immutable; weeks that are like the week before cost
 * nothing, so a product that is never sold out is one set of centers.
 */
public final class StockedWeeks {
    /** The centers that have it in any week; of several words all in one. */
    final long ever;

    /** The centers that have it in every week; none if a set has several words. */
    final long always;

    private final int words;
    private final long[] runs;

    private StockedWeeks(int words, long[] runs) {
        this.words = words;
        this.runs = runs;
        long any = 0;
        long all = words == 1 ? -1 : 0;
        for (int at = 0; at < runs.length; at += words + 1) {
            for (int w = 1; w <= words; w++) {
                any |= runs[at + w];
                all &= runs[at + w];
            }
        }
        ever = any;
        always = all;
    }

    /** Collects the weeks of one product. */
    public static final class Builder {
        private final int words;
        private final long[] sets;

        /** Nothing in stock anywhere. */
        public Builder(int centers, int weeks) {
            words = LaneOrder.words(centers);
            sets = new long[words * weeks];
        }

        /** A center has it in a week. */
        public Builder set(int week, int center) {
            sets[week * words + center / Long.SIZE] |= 1L << center;
            return this;
        }

        /** The centers that have it in a week, as words. */
        public Builder setAll(int week, long[] centers) {
            System.arraycopy(centers, 0, sets, week * words, words);
            return this;
        }

        /** The weeks so far. */
        public StockedWeeks build() {
            int weeks = sets.length / words;
            long[] runs = new long[weeks * (words + 1)];
            int length = 0;
            for (int week = 1; week <= weeks; week++) {
                if (week == weeks || !isLikeBefore(week)) {
                    runs[length] = week;
                    System.arraycopy(sets, (week - 1) * words, runs, length + 1, words);
                    length += words + 1;
                }
            }
            return new StockedWeeks(words, Arrays.copyOf(runs, length));
        }

        private boolean isLikeBefore(int week) {
            int at = week * words;
            return Arrays.equals(sets, at - words, at, sets, at, at + words);
        }
    }

    /** Runs of weeks with one set, to be read only: the week after its last one, then the words of the set. */
    long[] runs() {
        return runs;
    }

    /** Words of the set of a run, by where the run begins. */
    long[] set(int run) {
        return Arrays.copyOfRange(runs, run + 1, run + 1 + words);
    }

    /** Where the run of a week begins in {@link #runs}. */
    int run(int week) {
        int at = 0;
        while (runs[at] <= week) {
            at += words + 1;
        }
        return at;
    }

    /** Whether a center has it in a week. */
    public boolean has(int week, int center) {
        int at = run(week);
        return (runs[at + 1 + center / Long.SIZE] >>> center & 1) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StockedWeeks weeks && words == weeks.words && Arrays.equals(runs, weeks.runs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }
}
