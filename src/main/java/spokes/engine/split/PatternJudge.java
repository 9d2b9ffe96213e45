package spokes.engine.split;

/** Judges patterns run by run of weeks in which nothing changes for them. One for each thread. */
final class PatternJudge {
    private final OrderPatterns patterns;
    private final Ways ways;
    private final Choice choice;
    private final StockedLines before;
    private final StockedLines after;
    private final PatternSums sums;
    private long[] sets;

    /**
     * A judge.
     *
     * @param sums to be added to
     */
    PatternJudge(OrderPatterns patterns, Ways ways, PatternSums sums) {
        this.patterns = patterns;
        this.ways = ways;
        choice = new Choice(patterns, ways);
        before = new StockedLines(patterns, ways.words);
        after = new StockedLines(patterns, ways.words);
        sets = new long[8 * ways.words];
        this.sums = sums;
    }

    /** Told of a run of weeks and what is chosen in it. */
    @FunctionalInterface
    interface RunVisitor {
        void visit(int from, int to, Choice choice);
    }

    /** Adds a pattern in all weeks. */
    void add(int pattern, StockedWeeks[] stocked) {
        forEachRun(pattern, stocked, (from, to, chosen) -> sums.add(pattern, from, to, chosen, 1));
    }

    /** Chooses for a pattern in every run of weeks. */
    void forEachRun(int pattern, StockedWeeks[] stocked, RunVisitor visitor) {
        after.open(pattern, stocked);
        int from = 0;
        while (from < patterns.weeks()) {
            int to = after.end(patterns.weeks());
            choose(pattern, after);
            visitor.visit(from, to, choice);
            after.advance(to);
            from = to;
        }
    }

    /** Takes a pattern away as it was and adds it as it is, in the weeks in which something changed for it. */
    void change(int pattern, StockedWeeks[] was, StockedWeeks[] is) {
        before.open(pattern, was);
        after.open(pattern, is);
        int from = 0;
        while (from < patterns.weeks()) {
            int to = after.end(before.end(patterns.weeks()));
            if (after.differsFrom(before)) {
                choose(pattern, before);
                sums.add(pattern, from, to, choice, -1);
                choose(pattern, after);
                sums.add(pattern, from, to, choice, 1);
            }
            before.advance(to);
            after.advance(to);
            from = to;
        }
    }

    private void choose(int pattern, StockedLines lines) {
        int count = patterns.lines(pattern);
        if (count * ways.words > sets.length) {
            sets = new long[count * ways.words];
        }
        int area = patterns.area[pattern];
        for (int line = 0; line < count; line++) {
            for (int w = 0; w < ways.words; w++) {
                sets[line * ways.words + w] = lines.word(line, w) & ways.reach(area, w);
            }
        }
        choice.choose(pattern, sets);
    }
}
