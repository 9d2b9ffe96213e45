package spokes.engine.split;

import spokes.engine.basis.Codes;
import spokes.engine.network.LaneCosts;
import spokes.engine.order.AreaLines;
import spokes.engine.order.OrderPatterns;
import spokes.engine.order.PatternSums;
import spokes.engine.parcel.Ways;
import spokes.engine.stocked.StockChange;
import spokes.engine.stocked.StockedWeeks;

/**
 * What the lines of orders were already charged in outbound_shipping and pick_and_pack, taken from a sum. All lines of
 * one product for one area are charged alike, so they are added together. One for each thread.
 */
final class LineCharges {
    private final AreaLines lines;
    private final int weeks;
    private final Ways ways;
    private final PatternSums sums;
    private final ZoneLines zoneLines;

    /** By center and zone: units of lines of one product, in those of {@link AreaLines}; they are all charged alike. */
    private final long[] unitsByZone;

    LineCharges(OrderPatterns patterns, Ways ways, PatternSums sums) {
        lines = patterns.areaLines();
        weeks = patterns.weeks();
        this.ways = ways;
        this.sums = sums;
        zoneLines = new ZoneLines(lines, ways);
        unitsByZone = new long[ways.isByZone() ? ways.centers() * LaneCosts.ZONES : 0];
    }

    /** Charges the lines of a product. */
    void charge(int product, LaneCosts costs, StockedWeeks stocked) {
        if (ZoneLines.suits(ways, costs, weeks)) {
            zoneLines.add(product, costs, stocked, unitsByZone);
        } else {
            chargeEach(product, costs, stocked);
        }
        chargeZones(costs, stocked.ever());
    }

    private void chargeEach(int product, LaneCosts costs, StockedWeeks stocked) {
        LineCenter lineCenter = new LineCenter(ways, costs, stocked.ever());
        int[] turns = stocked.turns();
        int end = lines.first(product + 1);
        for (int place = lines.first(product); place < end; place++) {
            int area = lines.area(place);
            int center = Codes.NONE;
            int since = 0;
            lineCenter.begin(area);
            for (int week : turns) {
                int next = lineCenter.of(stocked.sets, week * ways.words);
                if (next != center) {
                    add(place, since, week, costs, center);
                    center = next;
                    since = week;
                }
            }
            add(place, since, weeks, costs, center);
        }
    }

    /** Charges lines, or leaves that to those of the same center and zone together. */
    private void add(int place, int from, int to, LaneCosts costs, int center) {
        if (unitsByZone.length == 0) {
            charge(place, from, to, costs, center, -1);
        } else if (center != Codes.NONE) {
            unitsByZone[center * LaneCosts.ZONES + ways.zone(center, lines.area(place))] +=
                    lines.units.in(place, from, to);
        }
    }

    private void chargeZones(LaneCosts costs, long... ever) {
        for (int w = 0; w < ever.length && unitsByZone.length > 0; w++) {
            for (long left = ever[w]; left != 0; left &= left - 1) {
                chargeZones(costs, w * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }

    private void chargeZones(LaneCosts costs, int center) {
        for (int zone = 1; zone < LaneCosts.ZONES; zone++) {
            int at = center * LaneCosts.ZONES + zone;
            if (unitsByZone[at] != 0) {
                sums.addLines(-unitsByZone[at], costs.shippingOfZone(center, zone) + costs.pickPerUnit(center));
                unitsByZone[at] = 0;
            }
        }
    }

    /**
     * Charges lines of one product as they are, not as they were. Looked for is the best of all centers that had it or have
     * it: where that one is among both, nothing changed.
     *
     * @param from the first of their places in {@link AreaLines}
     * @param to   the place after the last one
     */
    void change(int from, int to, LaneCosts costs, StockChange change) {
        LineCenter both = new LineCenter(ways, costs, change.ever());
        LineCenter one = new LineCenter(ways, costs, change.ever());
        for (int place = from; place < to; place++) {
            both.begin(lines.area(place));
            one.begin(lines.area(place));
            if (!both.isSettled(change.kept(), change.changed())) {
                for (int week : change.weeks) {
                    int center = both.of(change.either, week * ways.words);
                    int left = change.had(center, week) ? center : one.of(change.before, week * ways.words);
                    int taken = change.has(center, week) ? center : one.of(change.after, week * ways.words);
                    if (left != taken) {
                        charge(place, week, week + 1, costs, left, 1);
                        charge(place, week, week + 1, costs, taken, -1);
                    }
                }
            }
        }
    }

    private void charge(int place, int from, int to, LaneCosts costs, int center, int sign) {
        if (center != Codes.NONE && to > from) {
            double perUnit = perUnit(costs, center, lines.area(place));
            sums.addLines(place, from, to, perUnit, sign);
        }
    }

    /** Money per unit of a line in outbound_shipping and pick_and_pack. */
    static double perUnit(LaneCosts costs, int center, int area) {
        return costs.shipping(center, area) + costs.pickPerUnit(center);
    }
}
