package spokes.engine.placement;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;
import spokes.engine.order.OrderPatterns;
import spokes.engine.parcel.LineShares;
import spokes.engine.parcel.Ways;

/**
 * The lines of one product in orders of several SKUs, for who proves what these cost at least (model.md, section 8): how
 * often they come, what each pays of the order's parcels, and what it was charged as a line. Lines are numbers, and so are
 * the different areas that they go to. Immutable.
 */
public final class SharedOrders {
    private final int centers;
    private final int[] areaOf;
    private final int[] positions;
    private final double[] units;
    private final double[][] orders;
    private final double[] pays;
    private final double[] charged;

    SharedOrders(Network network, Item item, OrderPatterns patterns, Ways ways) {
        centers = network.sites.size();
        int first = patterns.firstOfProduct[item.number];
        int[] own = Arrays.copyOfRange(patterns.patternsOfProduct, first, patterns.firstOfProduct[item.number + 1]);
        Map<Integer, Integer> places = new TreeMap<>();
        for (int pattern : own) {
            places.putIfAbsent(patterns.area(pattern), places.size());
        }
        areaOf = new int[own.length];
        units = new double[own.length];
        orders = new double[own.length][];
        pays = new double[own.length * centers];
        LineShares shares = new LineShares(patterns, ways);
        for (int i = 0; i < own.length; i++) {
            int line = patterns.lineOf(item.number, own[i]);
            areaOf[i] = places.getOrDefault(patterns.area(own[i]), 0);
            units[i] = patterns.units[line];
            orders[i] = orders(patterns, own[i]);
            shares.open(own[i]);
            for (int c = 0; c < centers; c++) {
                pays[i * centers + c] = isServed(network, item, c, patterns.area(own[i]))
                        ? shares.of(line - patterns.firstLine[own[i]], c)
                        : Double.POSITIVE_INFINITY;
            }
        }
        positions = new int[places.size()];
        charged = new double[places.size() * centers];
        LaneCosts lanes = new LaneCosts(network, item);
        places.forEach((area, place) -> {
            int position = Arrays.binarySearch(item.demand.areas, area);
            positions[place] = Math.max(-1, position);
            charge(lanes, area, place);
        });
    }

    private static boolean isServed(Network network, Item item, int center, int area) {
        return item.allowed[center] && network.lanes.isReachable(center, area);
    }

    private static double[] orders(OrderPatterns patterns, int pattern) {
        double[] byWeek = new double[patterns.weeks()];
        Arrays.setAll(byWeek, week -> patterns.orders().in(pattern, week, week + 1) * patterns.orders().unit);
        return byWeek;
    }

    /** Ranks of centers, less the least by which any rank is above the charge: what days are worth there, and rounding. */
    private void charge(LaneCosts lanes, int area, int place) {
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centers; c++) {
            double rank = lanes.rank(c, area);
            charged[place * centers + c] = rank;
            least = rank < Double.POSITIVE_INFINITY ? Math.min(least, rank - lanes.charge(c, area)) : least;
        }
        for (int c = 0; c < centers; c++) {
            charged[place * centers + c] -= least < Double.POSITIVE_INFINITY ? least : 0;
        }
    }

    /** How many lines there are. */
    public int lines() {
        return units.length;
    }

    /** To how many different areas they go. */
    public int areas() {
        return positions.length;
    }

    /** The number of a line's area. */
    public int areaOf(int line) {
        return areaOf[line];
    }

    /** The position of an area in the product's demand; below 0 if it asks for none. */
    public int position(int area) {
        return positions[area];
    }

    /** Units of a line in one order. */
    public double units(int line) {
        return units[line];
    }

    /** Orders that a week brings of a line. */
    public double orders(int line, int week) {
        return orders[line][week];
    }

    /**
     * Money that a line pays at least of its order's parcels if a center ships it; +∞ if the center cannot.
     */
    public double pays(int line, int center) {
        return pays[line * centers + center];
    }

    /**
     * By which centers compare in an area, as money per unit: if the area's line is served by one center where another has
     * the product as well, it is charged in outbound_shipping and pick_and_pack no more than the other's amount; and later,
     * when centers only ran out, no less than it was charged before but for what the center that serves it then is above
     * its charge. Exactly what a center charges if days have no value; +∞ if it cannot serve the area.
     */
    public double charged(int area, int center) {
        return charged[area * centers + center];
    }
}
