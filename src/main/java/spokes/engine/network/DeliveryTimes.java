package spokes.engine.network;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import spokes.engine.carriage.CalendarDays;
import spokes.engine.carriage.ParcelCard;
import spokes.engine.carriage.ParcelServices;

/**
 * All times that a delivery can take, numbered from 0 by rising delivery days: units are counted by these numbers, and
 * days in every sense are read from them.
 */
public final class DeliveryTimes {
    private record Time(double dispatch, double transit, int calendar) {
        double businessDays() {
            return dispatch + transit;
        }
    }

    private static final Comparator<Time> ORDER = Comparator.comparingDouble(Time::businessDays)
            .thenComparingDouble(Time::dispatch)
            .thenComparingInt(Time::calendar);

    private final Map<Time, Integer> numbers = new HashMap<>();
    private final double[] businessDays;
    private final CalendarDays.Wait[] waits;
    private final double[][] meanByWeekday;
    private final int others;

    /** By center, service and zone. */
    private final int[] ofParcels;

    private final int services;

    private DeliveryTimes(Builder builder) {
        List<CalendarDays> calendars = builder.calendars;
        List<Time> sorted = builder.times.stream().sorted(ORDER).toList();
        sorted.forEach(time -> numbers.put(time, numbers.size()));
        ofParcels = builder.parcels.stream().mapToInt(this::number).toArray();
        services = builder.services;
        businessDays = sorted.stream().mapToDouble(Time::businessDays).toArray();
        others = calendars.size() - 1;
        waits = sorted.stream()
                .map(time -> calendars.get(time.calendar).of(time.dispatch, time.transit))
                .toArray(CalendarDays.Wait[]::new);
        meanByWeekday = sorted.stream()
                .map(time -> meanByWeekday(time, calendars.get(time.calendar)))
                .toArray(double[][]::new);
    }

    private static double[] meanByWeekday(Time time, CalendarDays calendar) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToDouble(day -> calendar.mean(day, time.dispatch, time.transit))
                .toArray();
    }

    /** Collects times. */
    static final class Builder {
        private final Set<Time> times = new HashSet<>();
        private final List<Time> parcels = new ArrayList<>();
        private final List<CalendarDays> calendars;
        private int services;

        Builder(List<CalendarDays> calendars) {
            this.calendars = calendars;
        }

        /** Every service in every zone from the next center. */
        void addParcels(double dispatchDays, ParcelServices services) {
            this.services = services.count();
            for (int s = 0; s < services.count(); s++) {
                for (int zone = 1; zone <= ParcelCard.ZONES; zone++) {
                    Time time = new Time(dispatchDays, services.transitDays(s, zone), s);
                    times.add(time);
                    parcels.add(time);
                }
            }
        }

        /** A lane of a carrier that works from Monday to Friday. */
        void add(double dispatchDays, double transitDays) {
            times.add(new Time(dispatchDays, transitDays, calendars.size() - 1));
        }

        DeliveryTimes build() {
            return new DeliveryTimes(this);
        }
    }

    /** How many there are. */
    public int count() {
        return businessDays.length;
    }

    /** The number of a parcel's time from a center by a service in a zone, 1 to 9. */
    public int ofParcel(int center, int service, int zone) {
        return ofParcels[(center * services + service) * ParcelCard.ZONES + zone - 1];
    }

    /** The number of a time of a carrier that works from Monday to Friday. */
    public int ofCarrier(double dispatchDays, double transitDays) {
        return number(new Time(dispatchDays, transitDays, others));
    }

    private int number(Time time) {
        Integer number = numbers.get(time);
        if (number == null) {
            throw new IllegalStateException("no lane takes so long: " + time);
        }
        return number;
    }

    /** Delivery days, dispatch and transit; rising with the number. */
    public double businessDays(int number) {
        return businessDays[number];
    }

    /** Mean calendar days to the door of what is ordered on a weekday. */
    public double calendarDays(int number, DayOfWeek ordered) {
        return meanByWeekday[number][ordered.getValue() - 1];
    }

    /** Calendar days from order to door. */
    public CalendarDays.Wait calendarDays(int number) {
        return waits[number];
    }
}
