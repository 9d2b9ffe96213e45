package spokes.sample.supply;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.model.place.Zone;
import spokes.sample.demand.SampleDays;
import spokes.sample.demand.SampleOrder;
import spokes.sample.demand.SampleStories;

/**
 * How orders were really shipped: each whole, from the nearest center that keeps all of it, on the days that the
 * service promises or a day later, for the card's price give or take.
 */
public final class SampleShipping {

    private static final double[] BANDS = {50, 150, 300, 600, 1000, 1400, 1800};
    private static final int[] TRANSIT_DAYS = {2, 2, 2, 3, 3, 3, 4, 5, 7};
    private static final int HOME_TRANSIT_DAYS = 6;
    private static final double CIRCUITY = 1.15;
    private static final double BEFORE_CUTOFF = 0.6;
    private static final double LATE = 0.07;

    private final SampleParcels parcels = new SampleParcels();
    private final List<Center> centers = SampleCenters.open();

    /**
     * An order on its way.
     *
     * @param delivered empty if it was not there yet
     */
    public record Shipment(
            String center, LocalDate shipped, Optional<LocalDate> delivered, SampleParcels.Price price) {}

    /** The center that ships an order. */
    public String centerOf(SampleOrder order) {
        return nearest(order).code();
    }

    /** How an order was shipped, if it was by the end of that day. */
    public Optional<Shipment> find(SampleOrder order, LocalDate knownUntil) {
        if (order.isReturn() || order.date().isBefore(SampleDays.SHIPPING_KNOWN)) {
            return Optional.empty();
        }
        SplittableRandom chance = SampleDays.chance(order.id());
        Center center = nearest(order);
        LocalDate shipped = shipped(order.date(), center, chance);
        if (shipped.isAfter(knownUntil)) {
            return Optional.empty();
        }
        double km = place(center).greatCircleKm(order.address().area().place());
        int zone = Zone.ofDistance(km, BANDS);
        var price = parcels.price(order.lines(), zone, km * CIRCUITY);
        LocalDate delivered = delivered(order, shipped, zone, chance);
        double noise = 0.985 + 0.06 * chance.nextDouble();
        return Optional.of(new Shipment(
                center.code(),
                shipped,
                Optional.of(delivered).filter(day -> !day.isAfter(knownUntil)),
                new SampleParcels.Price(price.parcels(), Math.round(price.money() * noise * 100) / 100.0)));
    }

    private static LocalDate shipped(LocalDate ordered, Center center, SplittableRandom chance) {
        LocalDate ready = chance.nextDouble() < BEFORE_CUTOFF ? ordered : ordered.plusDays(1);
        return SampleDays.later(ready, (int) center.dispatchDays(), DayOfWeek.FRIDAY);
    }

    private static LocalDate delivered(SampleOrder order, LocalDate shipped, int zone, SplittableRandom chance) {
        boolean home = order.lines().getFirst().item().is(SampleStories.TREADMILL);
        int days = (home ? HOME_TRANSIT_DAYS : TRANSIT_DAYS[zone - 1]) + (chance.nextDouble() < LATE ? 1 : 0);
        return SampleDays.later(shipped, days, DayOfWeek.SATURDAY);
    }

    private Center nearest(SampleOrder order) {
        Place home = order.address().area().place();
        return centers.stream()
                .filter(center ->
                        order.lines().stream().allMatch(line -> SampleAssortment.isKept(line.item(), center.code())))
                .min(Comparator.comparingDouble(center -> place(center).greatCircleKm(home)))
                .orElseThrow();
    }

    private static Place place(Center center) {
        return center.place().orElseThrow();
    }
}
