package spokes.engine.routing;

import java.util.Arrays;
import spokes.engine.demand.Demand;
import spokes.engine.network.Network;

/**
 * How much areas of a product asked for while a center within 300 miles had it (model.md, section 7). Who had it when is
 * noted as it happens; at the end, areas that are near the same of these centers share the days, and read their rates once.
 * Areas of a kind, see {@link Alikes}, are counted together.
 */
final class Nearness {
    private static final int NONE = -1;

    /** So many centers that ever had it number the areas near them without a search. */
    private static final int FEW = 4;

    private final Scratch scratch;
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
    private int kinds;

    /**
     * Nothing noted yet.
     *
     * @param words words of a set of centers
     */
    Nearness(Network network, Demand demand, int words, Scratch scratch) {
        this.words = words;
        this.scratch = scratch;
        weeks = demand.weeks();
        daysOfWeek = weeks == 1 ? network.terms.horizonDays : 7;
        nearSets = network.lanes.order().nearSets();
        ever = new long[words];
        sets = new long[ends.length * words];
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

    /**
     * Units that areas asked for while a center near had the product.
     *
     * @param rates area after area, in each its units per day week after week
     */
    double units(int[] areas, double[] rates, int count) {
        return words == 1 && Long.bitCount(ever[0]) <= FEW
                ? unitsNearFew(areas, rates, count)
                : unitsNearMany(areas, rates, count);
    }

    private double unitsNearFew(int[] areas, double[] rates, int many) {
        int[] center = new int[FEW];
        int count = 0;
        for (long left = ever[0]; left != 0; left &= left - 1) {
            center[count++] = Long.numberOfTrailingZeros(left);
        }
        long few = ever[0];
        scratch.fitKinds(1 << FEW, weeks);
        int[] isKnown = scratch.kinds;
        Arrays.fill(isKnown, 0, 1 << FEW, NONE);
        double units = 0;
        for (int i = 0; i < many; i++) {
            int area = areas[i];
            long near = nearSets[area] & few;
            if (near != 0) {
                int kind = (int) ((near >>> center[0] & 1)
                        | (near >>> center[1] & 1) << 1
                        | (near >>> center[2] & 1) << 2
                        | (near >>> center[3] & 1) << 3);
                if (isKnown[kind] == NONE) {
                    isKnown[kind] = area;
                    count(area, kind);
                }
                units += units(rates, i, kind);
            }
        }
        return units;
    }

    private double unitsNearMany(int[] areas, double[] rates, int many) {
        int places = 4 * Integer.highestOneBit(Math.max(4, many));
        scratch.fitKinds(places, weeks);
        Arrays.fill(scratch.kinds, 0, places, NONE);
        kinds = 0;
        double units = 0;
        for (int i = 0; i < many; i++) {
            int area = areas[i];
            if (isNearAny(area)) {
                units += units(rates, i, find(area, places - 1));
            }
        }
        return units;
    }

    private double units(double[] rates, int position, int kind) {
        double[] days = scratch.days;
        int rate = position * weeks;
        int day = kind * weeks;
        double sum = 0;
        for (int week = 0; week < weeks; week++) {
            sum += rates[rate + week] * days[day + week];
        }
        return sum;
    }

    private boolean isNearAny(int area) {
        long any = nearSets[area * words] & ever[0];
        for (int w = 1; w < words; w++) {
            any |= nearSets[area * words + w] & ever[w];
        }
        return any != 0;
    }

    /** The number of all areas that are near the same centers; their days are counted for the first. */
    private int find(int area, int mask) {
        int place = place(area, mask);
        int known = scratch.kinds[place];
        if (known != NONE) {
            return known;
        }
        scratch.kinds[place] = kinds;
        scratch.fitDays(kinds + 1, weeks);
        scratch.areaOfKind[kinds] = area;
        count(area, kinds);
        return kinds++;
    }

    private int place(int area, int mask) {
        long number = nearSets[area * words] & ever[0];
        for (int w = 1; w < words; w++) {
            number = 31 * number + (nearSets[area * words + w] & ever[w]);
        }
        int place = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (scratch.kinds[place] != NONE && !isAlike(scratch.areaOfKind[scratch.kinds[place]], area)) {
            place = (place + 1) & mask;
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

    /** Counts the days on which a center near an area had the product, run by run. */
    private void count(int area, int kind) {
        Arrays.fill(scratch.days, kind * weeks, (kind + 1) * weeks, 0);
        int span = 0;
        while (span < spans) {
            if (isNear(area, span)) {
                double from = span == 0 ? 0 : ends[span - 1];
                while (span < spans && isNear(area, span)) {
                    span++;
                }
                add(from, ends[span - 1], kind);
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

    private void add(double from, double to, int kind) {
        int first = Math.min(weeks - 1, (int) (from / daysOfWeek));
        int last = Math.min(weeks - 1, (int) (to / daysOfWeek));
        int at = kind * weeks;
        double[] days = scratch.days;
        for (int week = first; week < last; week++) {
            days[at + week] += daysOfWeek;
        }
        days[at + last] += to - last * daysOfWeek;
        days[at + first] -= from - first * daysOfWeek;
    }
}
