package spokes.engine.order;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * How much of each of many things comes in every week of the horizon, as whole numbers of one small unit, so that amounts
 * of weeks add up without rounding. The unit is a power of two, small enough for twelve digits of what is usual.
 */
public final class Arrivals {
    private static final int DAYS = 7;

    /** Amounts of all things, each as often as it may be counted, stay below 2 to this and one. */
    private static final int BITS = 60;

    private final int horizonDays;

    /** Amounts of each thing if all have as many, else 0. */
    private final int width;

    /** By thing: where its amounts begin; the next thing begins after the last one. Empty where all are as wide. */
    private final int[] from;

    /** Amounts a week; of what is steady, the amount a day. */
    private final long[] amounts;

    /** How much one is. */
    public final double unit;

    private Arrivals(int horizonDays, int width, int[] from, long[] amounts, double unit) {
        this.horizonDays = horizonDays;
        this.width = width;
        this.from = from;
        this.amounts = amounts;
        this.unit = unit;
    }

    /** What comes in some weeks, in units of {@link #unit}. */
    public long in(int thing, int fromWeek, int toWeek) {
        int first = width > 0 ? width * thing : from[thing];
        if (width > 0 ? width == 1 : from[thing + 1] == first + 1) {
            return amounts[first] * (Math.min(DAYS * toWeek, horizonDays) - DAYS * fromWeek);
        }
        long sum = 0;
        for (int at = first + fromWeek; at < first + toWeek; at++) {
            sum += amounts[at];
        }
        return sum;
    }

    /**
     * What comes in some weeks of 64 at most, in units of {@link #unit}.
     *
     * @param inWeeks a word whose bits are weeks of the horizon
     */
    public long in(int thing, long inWeeks) {
        int first = width > 0 ? width * thing : from[thing];
        int entries = width > 0 ? width : from[thing + 1] - first;
        if (entries == 1) {
            return amounts[first] * days(inWeeks);
        }
        long sum = 0;
        for (int week = 0; week < entries; week++) {
            sum += amounts[first + week] & -(inWeeks >>> week & 1);
        }
        return sum;
    }

    private long days(long inWeeks) {
        int last = (horizonDays - 1) / DAYS;
        int missing = DAYS * (last + 1) - horizonDays;
        return DAYS * (long) Long.bitCount(inWeeks) - (inWeeks >>> last & 1) * missing;
    }

    /** Collects things. */
    static final class Builder {
        private final int horizonDays;
        private final int weeks;
        private int[] from = new int[64];
        private double[] amounts = new double[64];
        private int size;
        private double most;

        Builder(int horizonDays) {
            this.horizonDays = horizonDays;
            weeks = (horizonDays + DAYS - 1) / DAYS;
        }

        /** How many things there are. */
        int size() {
            return size;
        }

        /**
         * Adds a thing.
         *
         * @param isSteady whether all weeks bring as much a day
         * @param times    how often its amounts may be counted
         * @param perDay   by week
         */
        void add(boolean isSteady, int times, IntToDoubleFunction perDay) {
            int entries = isSteady ? 1 : weeks;
            int next = from[size] + entries;
            from = size + 2 > from.length ? Arrays.copyOf(from, 2 * from.length) : from;
            amounts = next > amounts.length ? Arrays.copyOf(amounts, 2 * next) : amounts;
            for (int week = 0; week < entries; week++) {
                double ofDay = perDay.applyAsDouble(week);
                int days = entries == 1 ? horizonDays : Math.min(DAYS, horizonDays - DAYS * week);
                amounts[from[size] + week] = entries == 1 ? ofDay : ofDay * days;
                most += ofDay * days * times;
            }
            from[++size] = next;
        }

        Arrivals build() {
            int bits = BITS - Math.getExponent(Math.max(most, Double.MIN_NORMAL));
            long[] whole = new long[from[size]];
            for (int at = 0; at < whole.length; at++) {
                whole[at] = Math.round(Math.scalb(amounts[at], bits));
            }
            int width = width();
            int[] places = width > 0 ? new int[0] : Arrays.copyOf(from, size + 1);
            return new Arrivals(horizonDays, width, places, whole, Math.scalb(1.0, -bits));
        }

        private int width() {
            for (int thing = 1; thing < size; thing++) {
                if (from[thing + 1] - from[thing] != from[1]) {
                    return 0;
                }
            }
            return size == 0 ? 0 : from[1];
        }
    }
}
