package spokes.engine.split;

import spokes.engine.basis.Codes;
import spokes.engine.order.OrderPatterns;
import spokes.engine.order.PatternSums;
import spokes.engine.parcel.Choice;
import spokes.engine.parcel.Parts;
import spokes.engine.parcel.Ways;
import spokes.engine.stocked.StockChange;
import spokes.engine.stocked.StockedWeeks;

/** Judges patterns week by week. One for each thread. */
final class PatternJudge {
    private final OrderPatterns patterns;
    private final Ways ways;
    private final int words;
    private final int weeks;
    private final Choice choice;
    private final Choice either;
    private final PatternSums sums;
    private final Parts both;
    private final Parts one;
    private int wholeOf = Codes.NONE;
    private long[] sets;
    private long[] rows;
    private int pattern = Codes.NONE;
    private int count;
    private int area;

    /**
     * A judge.
     *
     * @param sums to be added to
     */
    PatternJudge(OrderPatterns patterns, Ways ways, PatternSums sums) {
        this.patterns = patterns;
        this.ways = ways;
        words = ways.words;
        weeks = patterns.weeks();
        choice = new Choice(patterns, ways);
        either = new Choice(patterns, ways);
        both = new Parts(patterns, ways);
        one = new Parts(patterns, ways);
        sets = new long[Parts.MOST * words];
        rows = new long[Parts.MOST * weeks * words];
        this.sums = sums;
    }

    /** Told of a run of weeks and the centers that ship each line in it. */
    @FunctionalInterface
    interface RunVisitor {
        void visit(int from, int to, int[] centers);
    }

    /** Adds a pattern in all weeks; weeks of one choice are added at once. */
    void add(int next, StockedWeeks[] stocked) {
        open(next);
        gatherAll(stocked);
        int since = 0;
        int parcels = 0;
        double money = 0;
        for (int week = 0; week < weeks; week++) {
            if (week == 0 || !choice.holds(rows, week * words, weeks * words)) {
                chooseIn(week);
                if (choice.parcels != parcels || choice.money != money) {
                    sums.add(pattern, since, week, parcels, money, 1);
                    since = week;
                    parcels = choice.parcels;
                    money = choice.money;
                }
            }
        }
        sums.add(pattern, since, weeks, parcels, money, 1);
    }

    /** Takes up who has the lines in all weeks. */
    private void gatherAll(StockedWeeks[] stocked) {
        int stride = weeks * words;
        rows = count * stride > rows.length ? new long[count * stride] : rows;
        int first = patterns.firstLine[pattern];
        for (int line = 0; line < count; line++) {
            long[] ofWeeks = stocked[patterns.product[first + line]].sets;
            for (int w = 0; w < words; w++) {
                long reach = ways.reach(area, w);
                for (int at = w; at < stride; at += words) {
                    rows[line * stride + at] = ofWeeks[at] & reach;
                }
            }
        }
    }

    private void chooseIn(int week) {
        for (int line = 0; line < count; line++) {
            for (int w = 0; w < words; w++) {
                sets[line * words + w] = rows[(line * weeks + week) * words + w];
            }
        }
        choice.choose(pattern, sets);
    }

    /** Chooses for a pattern in every run of weeks in which nothing changes for it. */
    void forEachRun(int next, StockedWeeks[] stocked, RunVisitor visitor) {
        open(next);
        int since = 0;
        gather(0, stocked);
        int[] centers = centers();
        for (int week = 1; week < weeks; week++) {
            if (gather(week, stocked)) {
                visitor.visit(since, week, centers);
                since = week;
                centers = centers();
            }
        }
        visitor.visit(since, weeks, centers);
    }

    private int[] centers() {
        choice.choose(pattern, sets);
        int[] centers = new int[count];
        for (int line = 0; line < count; line++) {
            centers[line] = choice.center(line, sets);
        }
        return centers;
    }

    /** Takes a pattern away as it was and adds it as it is, in the weeks in which something changed for it. */
    void change(int next, StockedWeeks[] was, StockedWeeks[] is) {
        open(next);
        for (int week = 0; week < weeks; week++) {
            gather(week, was);
            choice.choose(pattern, sets);
            int parcels = choice.parcels;
            double money = choice.money;
            if (gather(week, is)) {
                choice.choose(pattern, sets);
                replace(week, parcels, money, choice);
            }
        }
    }

    /**
     * The same in one week in which one line alone changed. First chosen is among all centers that had the line or have
     * it: where the one that ships it then is among both, nothing changed.
     *
     * @param line   its position
     * @param change who had it and who has it
     * @param others who has the others
     */
    void change(int next, int line, int week, StockChange change, StockedWeeks[] others) {
        open(next);
        gather(week, others);
        for (int w = 0; w < words; w++) {
            sets[line * words + w] = change.either[week * words + w] & ways.reach(area, w);
        }
        either.choose(pattern, sets);
        int center = either.center(line, sets);
        boolean stood = either.isExact() && change.had(center, week);
        boolean stands = either.isExact() && change.has(center, week);
        if (!(stood && stands)) {
            Choice before = stood ? either : choose(line, change.before, week);
            int parcels = before.parcels;
            double money = before.money;
            Choice after = stands ? either : choose(line, change.after, week);
            replace(week, parcels, money, after);
        }
    }

    /**
     * The same where centers that did not change have the whole order, before and after.
     *
     * @param common words of the centers that have all other lines and reach the area
     */
    void changeWhole(int next, int week, StockChange change, long[] common) {
        if (next != pattern) {
            open(next);
        }
        if (wholeOf != next) {
            wholeOf = next;
            both.open(next);
            one.open(next);
        }
        int full = (1 << count) - 1;
        for (int w = 0; w < words; w++) {
            sets[w] = change.either[week * words + w] & common[w];
        }
        both.find(full, sets, 0);
        boolean stood = change.had(both.center(full), week);
        boolean stands = change.has(both.center(full), week);
        if (!(stood && stands)) {
            double before = stood ? both.money(full) : wholeMoney(full, week, change.before, common);
            double after = stands ? both.money(full) : wholeMoney(full, week, change.after, common);
            if (before != after) {
                sums.add(pattern, week, week + 1, 1, before, -1);
                sums.add(pattern, week, week + 1, 1, after, 1);
            }
        }
    }

    private double wholeMoney(int full, int week, long[] ofWeeks, long[] common) {
        for (int w = 0; w < words; w++) {
            sets[w] = ofWeeks[week * words + w] & common[w];
        }
        one.find(full, sets, 0);
        return one.money(full);
    }

    private Choice choose(int line, long[] ofWeeks, int week) {
        put(line, ofWeeks, week);
        choice.choose(pattern, sets);
        return choice;
    }

    private void replace(int week, int parcels, double money, Choice after) {
        if (parcels != after.parcels || money != after.money) {
            sums.add(pattern, week, week + 1, parcels, money, -1);
            sums.add(pattern, week, week + 1, after.parcels, after.money, 1);
        }
    }

    private void open(int next) {
        pattern = next;
        count = patterns.lines(next);
        area = patterns.area[next];
        if (count * words > sets.length) {
            sets = new long[count * words];
        }
    }

    /** Takes up who has the lines in a week; returns whether that is not as it was. */
    private boolean gather(int week, StockedWeeks[] stocked) {
        long changed = 0;
        int first = patterns.firstLine[pattern];
        for (int line = 0; line < count; line++) {
            changed |= put(line, stocked[patterns.product[first + line]].sets, week);
        }
        return changed != 0;
    }

    private long put(int line, long[] ofWeeks, int week) {
        long changed = 0;
        for (int w = 0; w < words; w++) {
            long set = ofWeeks[week * words + w] & ways.reach(area, w);
            changed |= sets[line * words + w] ^ set;
            sets[line * words + w] = set;
        }
        return changed;
    }
}
