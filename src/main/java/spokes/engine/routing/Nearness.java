package spokes.engine.routing;

import java.util.Arrays;
import spokes.engine.demand.Demand;
import spokes.engine.network.Network;

/**
 * How much areas of a product asked for while a center within 300 miles had it (model.md, section 7). Who had it when is
 * noted as it happens; at the end, areas that are near the same of these centers share the days, and read their rates once.
 */
final class Nearness {
    private static final int NONE = -1;

    private final Demand demand;
    private final int weeks;
    private final double daysOfWeek;
    private final long[] nearSets;
    private final int words;

    /** The centers that ever had it. */
    private final long[] ever;

    /** Spans in which the same centers had it: when each ends, and the sets side by side. */
    private double[] ends = new double[8];

    private long[] sets;
    private int spans;

    /** Areas that stand for all that are near the same centers, by a number made of these; and days by week beside them. */
    private int[] standing = new int[16];

    private double[] days;
    private int known;

    /**
     * Nothing noted yet.
     *
     * @param words words of a set of centers
     */
    Nearness(Network network, Demand demand, int words) {
        this.demand = demand;
        this.words = words;
        weeks = demand.weeks();
        daysOfWeek = weeks == 1 ? network.terms.horizonDays : 7;
        nearSets = network.lanes.order().nearSets();
        ever = new long[words];
        sets = new long[ends.length * words];
        Arrays.fill(standing, NONE);
        days = new double[standing.length * weeks];
    }

    /** Takes note of who had stock since the last time. */
    void note(double until, long[] stocked) {
        if (spans == ends.length) {
            ends = Arrays.copyOf(ends, 2 * spans);
            sets = Arrays.copyOf(sets, 2 * spans * words);
        }
        ends[spans] = until;
        for (int w = 0; w < words; w++) {
            sets[spans * words + w] = stocked[w];
            ever[w] |= stocked[w];
        }
        spans++;
    }

    /** Units asked for while a center near had the product. */
    double units() {
        double[] rates = demand.rates();
        double units = 0;
        for (int i = 0; i < demand.size(); i++) {
            int area = demand.areas[i];
            if (isNearAny(area)) {
                int at = find(area) * weeks;
                for (int rate = i * weeks; rate < (i + 1) * weeks; rate++) {
                    units += rates[rate] * days[at++];
                }
            }
        }
        return units;
    }

    private boolean isNearAny(int area) {
        long any = nearSets[area * words] & ever[0];
        for (int w = 1; w < words; w++) {
            any |= nearSets[area * words + w] & ever[w];
        }
        return any != 0;
    }

    /** The place of the days of an area; they are counted for the first that is near the same centers. */
    private int find(int area) {
        int place = place(area);
        if (standing[place] != NONE) {
            return place;
        }
        if (2 * known >= standing.length) {
            grow();
            place = place(area);
        }
        standing[place] = area;
        known++;
        count(area, place);
        return place;
    }

    private int place(int area) {
        long number = nearSets[area * words] & ever[0];
        for (int w = 1; w < words; w++) {
            number = 31 * number + (nearSets[area * words + w] & ever[w]);
        }
        int place = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & (standing.length - 1);
        while (standing[place] != NONE && !isAlike(standing[place], area)) {
            place = (place + 1) & (standing.length - 1);
        }
        return place;
    }

    private boolean isAlike(int a, int b) {
        long differs = (nearSets[a * words] ^ nearSets[b * words]) & ever[0];
        for (int w = 1; w < words; w++) {
            differs |= (nearSets[a * words + w] ^ nearSets[b * words + w]) & ever[w];
        }
        return differs == 0;
    }

    private void grow() {
        int[] before = standing;
        double[] daysBefore = days;
        standing = new int[2 * before.length];
        Arrays.fill(standing, NONE);
        days = new double[standing.length * weeks];
        for (int from = 0; from < before.length; from++) {
            if (before[from] != NONE) {
                int to = place(before[from]);
                standing[to] = before[from];
                System.arraycopy(daysBefore, from * weeks, days, to * weeks, weeks);
            }
        }
    }

    /** Counts the days on which a center near an area had the product, run by run. */
    private void count(int area, int place) {
        int span = 0;
        while (span < spans) {
            if (isNear(area, span)) {
                double from = span == 0 ? 0 : ends[span - 1];
                while (span < spans && isNear(area, span)) {
                    span++;
                }
                add(from, ends[span - 1], place);
            } else {
                span++;
            }
        }
    }

    private boolean isNear(int area, int span) {
        long both = nearSets[area * words] & sets[span * words];
        for (int w = 1; w < words; w++) {
            both |= nearSets[area * words + w] & sets[span * words + w];
        }
        return both != 0;
    }

    private void add(double from, double to, int place) {
        int first = Math.min(weeks - 1, (int) (from / daysOfWeek));
        int last = Math.min(weeks - 1, (int) (to / daysOfWeek));
        int at = place * weeks;
        for (int week = first; week < last; week++) {
            days[at + week] += daysOfWeek;
        }
        days[at + last] += to - last * daysOfWeek;
        days[at + first] -= from - first * daysOfWeek;
    }
}
