package spokes.engine.parcel;

import java.util.stream.IntStream;
import spokes.engine.basis.Rounding;
import spokes.engine.order.OrderPatterns;
import spokes.engine.order.ParcelKinds;

/**
 * For every kind of parcel that comes to an area, the centers that reach it from the one that an order prefers to the last
 * one: who looks for the best center that has something walks along and takes the first. Known where all lanes cost by
 * zone, with one service and no value of days, and all centers fit into one word of a set. Immutable.
 */
public final class Preferences {
    private final Ways ways;
    private final ParcelKinds kinds;
    private final double[] prices;
    private final int centers;

    /** By kind of an area: numbers of centers. */
    private final byte[] ranked;

    /** By kind of an area and center: its place among them. */
    private final byte[] places;

    private Preferences(Ways ways, OrderPatterns patterns) {
        this.ways = ways;
        kinds = patterns.kinds;
        prices = patterns.prices;
        centers = ways.centers();
        ranked = new byte[isPossible(ways) ? kinds.slots() * centers : 0];
        places = new byte[ranked.length];
    }

    /** The preferences of all areas. */
    public static Preferences of(Ways ways, OrderPatterns patterns) {
        Preferences made = new Preferences(ways, patterns);
        if (made.ranked.length > 0) {
            IntStream.range(0, ways.areas()).parallel().forEach(made::rank);
        }
        return made;
    }

    private static boolean isPossible(Ways ways) {
        return ways.isByZone() && ways.words == 1;
    }

    /** Whether the centers are ranked for all parts of a pattern. */
    public boolean has(int pattern) {
        return ranked.length > 0 && kinds.has(pattern);
    }

    /** Where the centers of a kind of an area begin. */
    public int first(int slot) {
        return slot * centers;
    }

    /** The center at a place. */
    public int center(int place) {
        return ranked[place];
    }

    /** The one of some centers that reach the area, one at least, that comes first. */
    public int best(int slot, long some) {
        int first = slot * centers;
        int best = Integer.MAX_VALUE;
        for (long left = some; left != 0; left &= left - 1) {
            int center = Long.numberOfTrailingZeros(left);
            best = Math.min(best, (places[first + center] << Byte.SIZE) | center);
        }
        return best & ((1 << Byte.SIZE) - 1);
    }

    /** The same of many centers: the first of them that is met on the way along all. */
    public int bestOfMany(int slot, long some) {
        int place = slot * centers;
        while ((some >>> ranked[place] & 1) == 0) {
            place++;
        }
        return ranked[place];
    }

    /** Money of a parcel, pick and pack included: what centers are ranked by, once it is rounded. */
    public double money(int slot, int center, int area) {
        double price = prices[kinds.price(slot) + ways.zone(center, area)];
        return ways.pick(price, center, kinds.units(slot));
    }

    private void rank(int area) {
        int[] near = near(area);
        int[] order = IntStream.range(0, near.length).toArray();
        double[] cost = new double[near.length];
        for (int slot = kinds.firstSlot(area); slot < kinds.firstSlot(area + 1); slot++) {
            for (int i = 0; i < near.length; i++) {
                cost[i] = Rounding.nineDecimals(money(slot, near[i], area));
            }
            sort(order, cost);
            for (int i = 0; i < near.length; i++) {
                ranked[first(slot) + i] = (byte) near[order[i]];
                places[first(slot) + near[order[i]]] = (byte) i;
            }
        }
    }

    /** The centers that reach an area, by distance and code. */
    private int[] near(int area) {
        return IntStream.range(0, centers)
                .filter(center -> (ways.reach(area, 0) & 1L << center) != 0)
                .boxed()
                .sorted((one, other) -> one.equals(other) ? 0 : ways.isNearer(one, other, area) ? -1 : 1)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Sorts by cost, equal ones by their own number; kinds are much alike, so that the last order is nearly right. */
    private static void sort(int[] order, double[] cost) {
        for (int i = 1; i < order.length; i++) {
            int next = order[i];
            int at = i;
            while (at > 0 && isBefore(next, order[at - 1], cost)) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = next;
        }
    }

    private static boolean isBefore(int one, int other, double[] cost) {
        return cost[one] != cost[other] ? cost[one] < cost[other] : one < other;
    }
}
