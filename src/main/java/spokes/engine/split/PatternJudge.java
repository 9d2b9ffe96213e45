package spokes.engine.split;

import spokes.engine.basis.Codes;

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

    /** Adds a pattern in all weeks; weeks of one choice are added at once. */
    void add(int pattern, StockedWeeks[] stocked) {
        after.open(pattern, stocked);
        int since = 0;
        int parcels = 0;
        double money = 0;
        int from = 0;
        while (from < patterns.weeks()) {
            int to = after.end(patterns.weeks());
            choose(pattern, after);
            if (choice.parcels != parcels || choice.money != money) {
                sums.add(pattern, since, from, parcels, money, 1);
                since = from;
                parcels = choice.parcels;
                money = choice.money;
            }
            after.advance(to);
            from = to;
        }
        sums.add(pattern, since, from, parcels, money, 1);
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
                int parcels = choice.parcels;
                double money = choice.money;
                choose(pattern, after);
                replace(pattern, from, to, parcels, money);
            }
            before.advance(to);
            after.advance(to);
            from = to;
        }
    }

    /**
     * The same in some weeks in which only one line changed.
     *
     * @param line   its position
     * @param others who has the other lines then
     * @param was    words of the centers that had it
     * @param is     words of the centers that have it now
     */
    void change(int pattern, int line, StockedLines others, int from, int to, long[] was, long[] is) {
        gather(pattern, others);
        if (isMore(is, was) || isMore(was, is)) {
            choose(pattern, line, isMore(is, was) ? is : was);
            boolean isExact = choice.parcels == 1 || patterns.lines(pattern) <= FewLines.MOST;
            if (isExact && !isEither(choice.center(line), was, is)) {
                return; // who only came is not chosen now, or who only left was not chosen before
            }
        }
        choose(pattern, line, was);
        int parcels = choice.parcels;
        double money = choice.money;
        choose(pattern, line, is);
        replace(pattern, from, to, parcels, money);
    }

    /** Whether a set has all centers of another. */
    private boolean isMore(long[] set, long[] than) {
        long missing = 0;
        for (int w = 0; w < ways.words; w++) {
            missing |= than[w] & ~set[w];
        }
        return missing == 0;
    }

    /** Whether a center came or left, or there is none. */
    private static boolean isEither(int center, long[] was, long[] is) {
        int word = center / Long.SIZE;
        return center == Codes.NONE || ((was[word] ^ is[word]) & 1L << center) != 0;
    }

    private void replace(int pattern, int from, int to, int parcels, double money) {
        if (parcels != choice.parcels || money != choice.money) {
            sums.add(pattern, from, to, parcels, money, -1);
            sums.add(pattern, from, to, choice.parcels, choice.money, 1);
        }
    }

    private void choose(int pattern, StockedLines lines) {
        gather(pattern, lines);
        choice.choose(pattern, sets);
    }

    private void choose(int pattern, int line, long[] centers) {
        for (int w = 0; w < ways.words; w++) {
            sets[line * ways.words + w] = centers[w] & ways.reach(patterns.area[pattern], w);
        }
        choice.choose(pattern, sets);
    }

    private void gather(int pattern, StockedLines lines) {
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
    }
}
