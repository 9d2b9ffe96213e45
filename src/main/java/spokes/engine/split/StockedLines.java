package spokes.engine.split;

/** Who has each line of one pattern, read week by week. To be opened again and again. */
final class StockedLines {
    private final OrderPatterns patterns;
    private final int words;
    private long[][] runs = new long[8][];
    private int[] at = new int[8];
    private int count;

    StockedLines(OrderPatterns patterns, int words) {
        this.patterns = patterns;
        this.words = words;
    }

    /** Begins a pattern at week 0. */
    void open(int pattern, StockedWeeks[] stocked) {
        int first = patterns.firstLine[pattern];
        count = patterns.lines(pattern);
        if (count > at.length) {
            runs = new long[count][];
            at = new int[count];
        }
        for (int line = 0; line < count; line++) {
            runs[line] = stocked[patterns.product[first + line]].runs();
            at[line] = 0;
        }
    }

    /** The first week in which a line may be had elsewhere, at most a limit. */
    int end(int limit) {
        int end = limit;
        for (int line = 0; line < count; line++) {
            end = Math.min(end, (int) runs[line][at[line]]);
        }
        return end;
    }

    /** Goes on to a week that is not after {@link #end}. */
    void advance(int week) {
        for (int line = 0; line < count; line++) {
            if (runs[line][at[line]] == week && week < patterns.weeks()) {
                at[line] += words + 1;
            }
        }
    }

    /** Goes on to a week. */
    void goTo(int week) {
        for (int line = 0; line < count; line++) {
            while (runs[line][at[line]] <= week) {
                at[line] += words + 1;
            }
        }
    }

    /** A word of the centers that have a line now. */
    long word(int line, int word) {
        return runs[line][at[line] + 1 + word];
    }

    /** A word of the centers that have all lines but one now. */
    long wordOfAllBut(int except, int word) {
        long all = -1;
        for (int line = 0; line < count; line++) {
            all &= line == except ? -1 : word(line, word);
        }
        return all;
    }

    /** A word of the centers that have any line but one now. */
    long wordOfAnyBut(int except, int word) {
        long any = 0;
        for (int line = 0; line < count; line++) {
            any |= line == except ? 0 : word(line, word);
        }
        return any;
    }

    /** Whether any line is had elsewhere than in another reading of the same pattern. */
    boolean differsFrom(StockedLines other) {
        long changed = 0;
        for (int line = 0; line < count; line++) {
            for (int w = 0; w < words; w++) {
                changed |= word(line, w) ^ other.word(line, w);
            }
        }
        return changed != 0;
    }
}
