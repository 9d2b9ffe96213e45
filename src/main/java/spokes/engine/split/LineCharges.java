package spokes.engine.split;

import spokes.engine.basis.Codes;
import spokes.engine.network.LaneCosts;

/**
 * What the lines of orders were already charged in outbound_shipping and pick_and_pack, taken from a sum. All lines of
 * one product for one area are charged alike, so they are added together. One for each thread.
 */
final class LineCharges {
    private final OrderPatterns patterns;
    private final Ways ways;
    private final ExactSum money;

    LineCharges(OrderPatterns patterns, Ways ways, ExactSum money) {
        this.patterns = patterns;
        this.ways = ways;
        this.money = money;
    }

    /** Charges the lines of a product. */
    void charge(int product, LaneCosts costs, StockedWeeks stocked) {
        long[] runs = stocked.runs();
        for (AreaLines lines = first(product); lines.isAny(); lines = lines.next()) {
            int from = 0;
            for (int at = 0; at < runs.length; at += ways.words + 1) {
                int to = (int) runs[at];
                charge(lines, from, to, costs, center(costs, lines.area(), runs, at), -1);
                from = to;
            }
        }
    }

    /** Charges the lines of a product as they are, not as they were, in the weeks in which that differs. */
    void change(int product, LaneCosts costs, StockedWeeks was, StockedWeeks is) {
        for (AreaLines lines = first(product); lines.isAny(); lines = lines.next()) {
            change(lines, costs, was.runs(), is.runs());
        }
    }

    private void change(AreaLines lines, LaneCosts costs, long[] was, long[] is) {
        int before = 0;
        int after = 0;
        int from = 0;
        while (from < patterns.weeks()) {
            int to = (int) Math.min(was[before], is[after]);
            if (differs(was, before, is, after)) {
                int left = center(costs, lines.area(), was, before);
                int taken = center(costs, lines.area(), is, after);
                if (left != taken) {
                    charge(lines, from, to, costs, left, 1);
                    charge(lines, from, to, costs, taken, -1);
                }
            }
            before += was[before] == to ? ways.words + 1 : 0;
            after += is[after] == to ? ways.words + 1 : 0;
            from = to;
        }
    }

    private boolean differs(long[] was, int before, long[] is, int after) {
        long changed = 0;
        for (int w = 1; w <= ways.words; w++) {
            changed |= was[before + w] ^ is[after + w];
        }
        return changed != 0;
    }

    /**
     * The center that line routing picks in a run; {@link Codes#NONE} if none that reaches the area has the product.
     *
     * @param at where the run begins
     */
    int center(LaneCosts costs, int area, long[] runs, int at) {
        int best = Codes.NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int w = 0; w < ways.words; w++) {
            for (long left = runs[at + 1 + w] & ways.reach(area, w); left != 0; left &= left - 1) {
                int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                double rank = costs.rank(center, area);
                if (best == Codes.NONE || costs.isBetter(center, rank, best, least, area)) {
                    best = center;
                    least = rank;
                }
            }
        }
        return best;
    }

    private void charge(AreaLines lines, int from, int to, LaneCosts costs, int center, int sign) {
        if (center == Codes.NONE) {
            return;
        }
        double perUnit = perUnit(costs, center, lines.area());
        int full = lines.isSteady() ? Math.clamp(patterns.fullWeeks(), from, to) : from;
        if (full > from) {
            money.add(lines.unitsPerDay(from) * 7 * perUnit, sign * (full - from));
        }
        for (int week = full; week < to; week++) {
            money.add(lines.unitsPerDay(week) * patterns.days(week) * perUnit, sign);
        }
    }

    /** Money per unit of a line in outbound_shipping and pick_and_pack. */
    static double perUnit(LaneCosts costs, int center, int area) {
        return costs.shipping(center, area) + costs.pickPerUnit(center);
    }

    private AreaLines first(int product) {
        return new AreaLines(patterns, product, patterns.firstOfProduct[product]);
    }
}
