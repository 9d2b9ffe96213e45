package spokes.engine.split;

import spokes.engine.basis.Codes;

/**
 * Judges patterns again of which one product is had by other centers than before, all others as before. Most patterns
 * do not care, and that is found out without pricing them:
 *
 * <ul>
 *   <li>where centers that did not change always have the whole order, a center that changed matters only if all other
 *       SKUs are there and no unchanged one ships the whole order better;
 *   <li>where no other SKU is ever at the centers that changed, these could ship the product alone, which matters only
 *       if no unchanged center does that better.
 * </ul>
 */
final class PatternChange {
    private final OrderPatterns patterns;
    private final Ways ways;
    private final StockedWeeks[] stocked;
    private final int product;
    private final StockChange change;
    private final PatternJudge judge;
    private final StockedLines lines;
    private final Load load = new Load();
    private final long[] common;
    private final long changedFolded;
    private int aloneArea = Codes.NONE;
    private int alonePrice;
    private double aloneUnits;
    private boolean aloneSettled;

    /**
     * A change.
     *
     * @param stocked who has each product afterwards
     * @param judge   adds what it finds
     */
    PatternChange(
            OrderPatterns patterns,
            Ways ways,
            StockedWeeks[] stocked,
            int product,
            StockChange change,
            PatternJudge judge) {
        this.patterns = patterns;
        this.ways = ways;
        this.stocked = stocked;
        this.product = product;
        this.change = change;
        this.judge = judge;
        lines = new StockedLines(patterns, ways.words);
        common = new long[ways.words];
        long folded = 0;
        for (long word : change.changed()) {
            folded |= word;
        }
        changedFolded = folded;
    }

    /** Judges a pattern that has the product. */
    void judge(int pattern) {
        int changedLine = -1;
        long everAll = -1;
        long everAny = 0;
        long always = -1;
        int end = patterns.firstLine[pattern + 1];
        for (int line = patterns.firstLine[pattern]; line < end; line++) {
            int p = patterns.product[line];
            if (p == product) {
                changedLine = line;
            } else {
                StockedWeeks weeks = stocked[p];
                everAll &= weeks.ever;
                everAny |= weeks.ever;
                always &= weeks.always;
            }
        }
        if (patterns.steadyPerDay[pattern] != 0 && !isSettled(pattern, changedLine, everAll, everAny, always)) {
            judge(pattern, changedLine);
        }
    }

    private void judge(int pattern, int line) {
        lines.open(pattern, stocked);
        for (int run = 0; run < change.size(); run++) {
            int from = change.from(run);
            lines.goTo(from);
            while (from < change.to(run)) {
                int to = Math.min(lines.end(patterns.weeks()), change.to(run));
                if (!isSettled(pattern, line, change.before(run), change.after(run))) {
                    int position = line - patterns.firstLine[pattern];
                    judge.change(pattern, position, lines, from, to, change.before(run), change.after(run));
                }
                lines.advance(to);
                from = to;
            }
        }
    }

    /** The same two reasons, of some weeks alone. */
    private boolean isSettled(int pattern, int line, long[] was, long[] is) {
        int area = patterns.area[pattern];
        long shared = 0;
        long reached = 0;
        long whole = 0;
        for (int w = 0; w < ways.words; w++) {
            long reach = ways.reach(area, w);
            long all = lines.wordOfAllBut(line - patterns.firstLine[pattern], w);
            long any = lines.wordOfAnyBut(line - patterns.firstLine[pattern], w);
            shared |= (was[w] ^ is[w]) & all & reach;
            reached |= (was[w] ^ is[w]) & any & reach;
            whole |= was[w] & is[w] & all & reach;
        }
        return (shared == 0 && whole != 0) || (reached == 0 && isSettledAlone(pattern, line));
    }

    private boolean isSettled(int pattern, int line, long everAll, long everAny, long always) {
        int area = patterns.area[pattern];
        common[0] = ways.words == 1 ? change.kept()[0] & always & ways.reach(area, 0) : 0;
        if (common[0] == 0) {
            return (changedFolded & everAny) == 0 && isSettledAlone(pattern, line);
        }
        long risky = changedFolded & everAll & ways.reach(area, 0);
        if (risky != 0) {
            patterns.loadWhole(pattern, load);
        }
        while (risky != 0) {
            if (!ways.isAnyBetter(common, Long.numberOfTrailingZeros(risky), area, load)) {
                return false;
            }
            risky &= risky - 1;
        }
        return true;
    }

    /** Whether unchanged centers ship the product alone better than all that changed; the last answer is kept. */
    private boolean isSettledAlone(int pattern, int line) {
        if (patterns.lines(pattern) > FewLines.MOST) {
            return false; // a local search may find another way for a center that it does not choose in the end
        }
        int area = patterns.area[pattern];
        if (area != aloneArea || patterns.ownPrice[line] != alonePrice || patterns.units[line] != aloneUnits) {
            aloneArea = area;
            alonePrice = patterns.ownPrice[line];
            aloneUnits = patterns.units[line];
            patterns.loadLine(line, load);
            aloneSettled = true;
            for (int w = 0; w < ways.words && aloneSettled; w++) {
                long left = change.changed()[w] & ways.reach(area, w);
                for (; left != 0 && aloneSettled; left &= left - 1) {
                    int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                    aloneSettled = ways.isAnyBetter(change.kept(), center, area, load);
                }
            }
        }
        return aloneSettled;
    }
}
