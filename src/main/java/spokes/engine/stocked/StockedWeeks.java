package spokes.engine.stocked;

import java.util.Arrays;
import java.util.stream.IntStream;
import spokes.engine.network.LaneOrder;

/** Which centers have one product in the middle of each week, week after week as sets side by side. Immutable. */
public final class StockedWeeks {
    /** The centers that have it in any week; of several words all in one. */
    public final long ever;

    /** The centers that have it in every week; none if a set has several words. */
    public final long always;

    /** Words of the sets, week after week; to be read only. */
    public final long[] sets;

    private final int words;

    private StockedWeeks(int words, long[] sets) {
        this.words = words;
        this.sets = sets;
        long any = 0;
        long all = words == 1 ? -1 : 0;
        for (long word : sets) {
            any |= word;
            all &= word;
        }
        ever = any;
        always = all;
    }

    /**
     * The weeks of one product.
     *
     * @param words words of a set
     * @param sets  the centers that have it in each week, week after week; not to be written to any more
     */
    public static StockedWeeks of(int words, long[] sets) {
        return new StockedWeeks(words, sets);
    }

    /** Words of the centers that have it in any week. */
    public long[] ever() {
        long[] any = new long[words];
        for (int at = 0; at < sets.length; at++) {
            any[at % words] |= sets[at];
        }
        return any;
    }

    /** The weeks in which any center has it, if they are no more than a word has bits. */
    long anywhere() {
        long weeks = 0;
        for (int at = 0; at < sets.length; at++) {
            weeks |= sets[at] == 0 ? 0 : 1L << (at / words);
        }
        return weeks;
    }

    /** The weeks in which a center has it, if they are no more than a word has bits. */
    public long weeks(int center) {
        long weeks = 0;
        for (int at = center / Long.SIZE, week = 0; at < sets.length; at += words, week++) {
            weeks |= (sets[at] >>> center & 1) << week;
        }
        return weeks;
    }

    /** The weeks, rising, in which others have it than in the week before, and the first one. */
    public int[] turns() {
        return IntStream.range(0, sets.length / words)
                .filter(week -> week == 0
                        || !Arrays.equals(
                                sets, (week - 1) * words, week * words, sets, week * words, (week + 1) * words))
                .toArray();
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
            return new StockedWeeks(words, sets.clone());
        }
    }

    /** Whether a center has it in a week. */
    public boolean has(int week, int center) {
        return (sets[week * words + center / Long.SIZE] >>> center & 1) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StockedWeeks weeks && words == weeks.words && Arrays.equals(sets, weeks.sets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sets);
    }
}
