package spokes.engine.routing;

import java.util.Arrays;
import spokes.engine.demand.Demand;
import spokes.engine.network.LaneCosts;

/**
 * The areas of a product in kinds of those that lie in the same zone of each center, and what each kind asks for. Areas of a
 * kind rank all centers alike, as long as no two centers rank the same in any zones.
 */
final class Alikes {
    private static final int NONE = -1;
    private static final int ZONES = LaneCosts.ZONES;

    private final int weeks;
    private final Scratch scratch;

    /** How many kinds there are. */
    final int count;

    /** By kind: the position of its first area. */
    final int[] first;

    /** By kind and week: units per day, and their sum over the weeks before. */
    final double[] rates;

    private final double[] before;

    /**
     * Parts the areas of a demand.
     *
     * @param zones by center and area
     */
    Alikes(Demand demand, byte[][] zones, Scratch scratch) {
        this.scratch = scratch;
        weeks = demand.weeks();
        scratch.fit(demand.size());
        int[] kinds = scratch.servers;
        count = part(demand, zones, kinds);
        first = new int[count];
        rates = new double[count * weeks];
        for (int i = demand.size() - 1; i >= 0; i--) {
            first[kinds[i]] = i;
        }
        addUp(demand, kinds);
        before = before();
    }

    private double[] before() {
        double[] sums = new double[count * (weeks + 1)];
        for (int kind = 0; kind < count; kind++) {
            RateRows.sumUp(rates, kind * weeks, weeks, sums, kind * (weeks + 1));
        }
        return sums;
    }

    /** Units that a kind asks for until a day of a week. */
    double asked(int kind, int week, double day) {
        return 7 * before[kind * (weeks + 1) + week] + rates[kind * weeks + week] * day;
    }

    /** The kind of the area at a position. */
    int kind(int position) {
        return scratch.servers[position];
    }

    /** Parts all areas by the zone of one center after the other. */
    private int part(Demand demand, byte[][] zones, int[] kinds) {
        int[] areas = demand.areas;
        Arrays.fill(kinds, 0, areas.length, 0);
        int found = 1;
        for (byte[] zonesOfOne : zones) {
            int[] numbers = scratch.fitNumbers(found * ZONES);
            Arrays.fill(numbers, 0, found * ZONES, NONE);
            found = 0;
            for (int i = 0; i < areas.length; i++) {
                int at = kinds[i] * ZONES + zonesOfOne[areas[i]];
                int number = numbers[at];
                if (number == NONE) {
                    number = found++;
                    numbers[at] = number;
                }
                kinds[i] = number;
            }
        }
        return found;
    }

    private void addUp(Demand demand, int[] kinds) {
        double[] from = demand.rates();
        for (int i = 0; i < demand.size(); i++) {
            RateRows.add(from, i * weeks, weeks, rates, kinds[i] * weeks);
        }
    }
}
