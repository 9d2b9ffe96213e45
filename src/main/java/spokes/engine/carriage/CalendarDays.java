package spokes.engine.carriage;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import spokes.model.carrier.WorkingDays;

/**
 * How many whole calendar days pass from order to door, given the business days (model.md, section 2).
 *
 * <p>An order of weekday w goes into the center's work on the first Monday to Friday on or after w, or after w + 1 if it
 * came after the cut-off; it is shipped as many of the center's working days later as dispatch takes, and delivered on
 * the T-th working day of the carrier after that. No transit days: delivered on the day it is shipped. Parts of a
 * dispatch or transit day count as whole ones, each by itself: nobody delivers at half a day.
 */
public final class CalendarDays {
    private static final int WEEK = 7;

    /** Less than this of a day is an error of arithmetic, not a part of a day. */
    private static final double NO_DAY = 1e-9;

    private static final Steps CENTER = new Steps(WorkingDays.MONDAY_TO_FRIDAY);

    private final double[] weekdayShares;
    private final double cutoffShare;
    private final Steps carrier;

    /**
     * Days of a carrier.
     *
     * @param weekdayShares share of orders by weekday, Monday first, zero or more, above 0 in sum
     * @param cutoffShare   share of a day's orders that come before its cut-off, 0 to 1
     * @param carrier       the days on which the carrier works
     */
    public CalendarDays(double[] weekdayShares, double cutoffShare, WorkingDays carrier) {
        double sum = 0;
        for (double share : weekdayShares) {
            sum += share;
        }
        if (weekdayShares.length != WEEK || !(sum > 0) || !(cutoffShare >= 0 && cutoffShare <= 1)) {
            throw new IllegalArgumentException("no shares of weekdays and cut-off: %s and %s"
                    .formatted(Arrays.toString(weekdayShares), cutoffShare));
        }
        this.weekdayShares = new double[WEEK];
        for (int day = 0; day < WEEK; day++) {
            this.weekdayShares[day] = weekdayShares[day] / sum;
        }
        this.cutoffShare = cutoffShare;
        this.carrier = new Steps(carrier);
    }

    /**
     * From order to door on a lane.
     *
     * @param dispatchDays the center's working days before pickup, zero or more; parts of a day are rounded up
     * @param transitDays  the carrier's working days to the door, zero or more; parts of a day are rounded up
     */
    public Wait of(double dispatchDays, double transitDays) {
        long dispatch = wholeDays(dispatchDays);
        long transit = wholeDays(transitDays);
        SortedMap<Long, Double> shares = new TreeMap<>();
        for (int ordered = 0; ordered < WEEK; ordered++) {
            long early = delivered(ordered, dispatch, transit) - ordered;
            long late = delivered(ordered + 1, dispatch, transit) - ordered;
            shares.merge(early, weekdayShares[ordered] * cutoffShare, Double::sum);
            shares.merge(late, weekdayShares[ordered] * (1 - cutoffShare), Double::sum);
        }
        return new Wait(shares);
    }

    /**
     * Mean days from order to door of what is ordered on one weekday.
     *
     * @param ordered 0 for Monday to 6 for Sunday
     */
    public double mean(int ordered, double dispatchDays, double transitDays) {
        long dispatch = wholeDays(dispatchDays);
        long transit = wholeDays(transitDays);
        double early = delivered(ordered, dispatch, transit) - ordered;
        double late = delivered(ordered + 1, dispatch, transit) - ordered;
        return early * cutoffShare + late * (1 - cutoffShare);
    }

    private static long wholeDays(double days) {
        return (long) Math.ceil(Math.max(0, days) - NO_DAY);
    }

    /** Day of delivery of what can be worked on from a day on; days are counted from a Monday. */
    private long delivered(long from, long dispatch, long transit) {
        return carrier.after(CENTER.after(CENTER.onOrAfter(from), dispatch), transit);
    }

    /** A distribution of whole calendar days. */
    public static final class Wait {
        private final long[] days;
        private final double[] shares;
        private final double mean;

        private Wait(SortedMap<Long, Double> byDays) {
            byDays.values().removeIf(share -> share == 0);
            days = byDays.keySet().stream().mapToLong(Long::longValue).toArray();
            shares = new double[days.length];
            double sum = 0;
            int i = 0;
            for (Map.Entry<Long, Double> entry : byDays.entrySet()) {
                sum += entry.getKey() * entry.getValue();
                shares[i++] = entry.getValue();
            }
            mean = sum;
        }

        /** Mean calendar days from order to door. */
        public double mean() {
            return mean;
        }

        /** Share of orders that are at the door within so many calendar days, 0 to 1. */
        public double shareWithin(double limit) {
            if (days[days.length - 1] <= limit) {
                return 1;
            }
            double sum = 0;
            for (int i = 0; i < days.length && days[i] <= limit; i++) {
                sum += shares[i];
            }
            return sum;
        }
    }

    /** Counts working days; calendar days are counted from a Monday. */
    private static final class Steps {
        private final int perWeek;
        private final boolean[] works = new boolean[WEEK];

        Steps(WorkingDays working) {
            perWeek = working.days().size();
            for (DayOfWeek day : working.days()) {
                works[day.getValue() - 1] = true;
            }
        }

        long onOrAfter(long from) {
            long day = from;
            while (!works[(int) (day % WEEK)]) {
                day++;
            }
            return day;
        }

        /** The n-th working day after a day; the day itself for none. */
        long after(long from, long n) {
            long weeks = n / perWeek;
            long day = from + weeks * WEEK;
            // whole weeks lead to the same weekday; from one that is not worked on, the last of them ended before it
            if (weeks > 0 && n % perWeek == 0) {
                while (!works[(int) (day % WEEK)]) {
                    day--;
                }
            }
            for (long left = n % perWeek; left > 0; left--) {
                day = onOrAfter(day + 1);
            }
            return day;
        }
    }
}
