package spokes.engine.routing;

import java.util.Arrays;
import spokes.engine.demand.Demand;
import spokes.engine.network.LaneMarks;

/**
 * The areas of a product in kinds of those that lie alike to each center that ever has it: in the same zone, near or not;
 * and what each kind asks for. Areas of a kind rank these centers alike as long as no two of them rank the same in any
 * zones.
 */
final class Alikes {
    private static final int NONE = -1;

    /** Places to look for a kind for each area; many, so that most are found at the first. */
    private static final int PLACES_AN_AREA = 2;

    private final int weeks;
    private final int[] kinds;
    private final int[] areasOfAll;
    private final double[] ratesOfAll;
    private final LaneMarks marks;

    /** What of the marks counts. */
    private final long[] bits;

    /** How many kinds there are. */
    int count;

    /** By kind: the position of its first area, and that area. */
    final int[] first;

    final int[] areas;

    /** By kind and week: units per day, and their sum over the weeks before. */
    double[] rates;

    private final double[] before;

    /**
     * Parts the areas of a demand.
     *
     * @param centers numbers of the centers that count
     */
    Alikes(Demand demand, LaneMarks marks, int[] centers, Scratch scratch) {
        weeks = demand.weeks();
        areasOfAll = demand.areas;
        ratesOfAll = demand.rates();
        this.marks = marks;
        bits = marks.bitsOf(centers);
        scratch.fit(demand.size());
        kinds = scratch.alikes;
        first = scratch.firstOfAlikes;
        areas = scratch.areaOfAlikes;
        rates = scratch.ratesOfAlikes;
        part(scratch);
        before = scratch.fitSums(count * (weeks + 1));
        for (int kind = 0; kind < count; kind++) {
            RateRows.sumUp(rates, kind * weeks, weeks, before, kind * (weeks + 1));
        }
    }

    /** Units that a kind asks for until a day of a week. */
    double asked(int kind, int week, double day) {
        return 7 * before[kind * (weeks + 1) + week] + rates[kind * weeks + week] * day;
    }

    /** The kind of the area at a position. */
    int kind(int position) {
        return kinds[position];
    }

    /** Finds the kind of each area by what tells it, and adds up what the kind asks for. */
    private void part(Scratch scratch) {
        int mask = Integer.highestOneBit(Math.max(1, 2 * PLACES_AN_AREA * areasOfAll.length)) - 1;
        int[] known = scratch.fitNumbers(mask + 1);
        Arrays.fill(known, 0, mask + 1, NONE);
        for (int i = 0; i < areasOfAll.length; i++) {
            int place = find(areasOfAll[i], known, mask);
            if (known[place] == NONE) {
                known[place] = begin(i, scratch);
            }
            kinds[i] = known[place];
            RateRows.add(ratesOfAll, i * weeks, weeks, rates, kinds[i] * weeks);
        }
    }

    /** The place of an area's kind, or where one that is new belongs. */
    private int find(int area, int[] known, int mask) {
        int place = marks.number(area, bits) & mask;
        while (known[place] != NONE && !marks.areAlike(area, areas[known[place]], bits)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private int begin(int position, Scratch scratch) {
        if ((count + 1) * weeks > rates.length) {
            rates = scratch.moreRatesOfAlikes((count + 1) * weeks);
        }
        Arrays.fill(rates, count * weeks, (count + 1) * weeks, 0);
        first[count] = position;
        areas[count] = areasOfAll[position];
        return count++;
    }
}
