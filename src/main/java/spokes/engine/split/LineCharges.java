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
        LineCenter center = new LineCenter(ways, costs);
        long[] runs = stocked.runs();
        for (AreaLines lines = first(product); lines.isAny(); lines = lines.next()) {
            int from = 0;
            center.begin(lines.area());
            for (int at = 0; at < runs.length; at += ways.words + 1) {
                int to = (int) runs[at];
                charge(lines, from, to, costs, center.of(runs, at + 1), -1);
                from = to;
            }
        }
    }

    /** Charges the lines of a product as they are, not as they were. */
    void change(int product, LaneCosts costs, StockChange change) {
        LineCenter before = new LineCenter(ways, costs);
        LineCenter after = new LineCenter(ways, costs);
        for (AreaLines lines = first(product); lines.isAny(); lines = lines.next()) {
            int area = lines.area();
            before.begin(area);
            if (!before.isSettled(change.kept(), change.changed())) {
                after.begin(area);
                for (int i = 0; i < change.size(); i++) {
                    int left = before.of(change.before(i), 0);
                    int taken = after.of(change.after(i), 0);
                    if (left != taken) {
                        charge(lines, change.from(i), change.to(i), costs, left, 1);
                        charge(lines, change.from(i), change.to(i), costs, taken, -1);
                    }
                }
            }
        }
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
