package spokes.engine.capacity;

import java.util.Optional;
import spokes.engine.basis.Terms;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.network.Item;
import spokes.engine.network.Network;

/**
 * One product at one center, moment by moment: what it brings there. A moment counts as it is when all of it has
 * happened, so units that come and go at one moment take no space.
 */
final class Visit {
    private static final int WEEK = 7;

    private final Network network;
    private final Limits limits;
    private final Moments moments;
    private final Loads loads;
    private final Item item;
    private final int center;
    private final int sign;
    private final double m3PerUnit;

    private final Excess excess;
    private double day;
    private double unitsBefore;
    private double units;

    /**
     * A visit that begins on the plan date.
     *
     * @param opening units there
     * @param sign    1 to add what it brings to the loads, −1 to take it away
     */
    Visit(
            Network network,
            Limits limits,
            Moments moments,
            Loads loads,
            Item item,
            int center,
            int sign,
            double opening) {
        this.network = network;
        this.limits = limits;
        this.moments = moments;
        this.loads = loads;
        this.item = item;
        this.center = center;
        this.sign = sign;
        this.m3PerUnit = item.m3 / network.terms.storageFill;
        this.excess = new Excess(limits.maxUnits(item.number, center));
        this.units = opening;
    }

    /** The stock at a moment: later in a straight line, or a jump now. */
    void see(double moment, double unitsThen) {
        if (moment > day) {
            pass(moment, unitsThen);
            day = moment;
            unitsBefore = unitsThen;
        }
        units = unitsThen;
    }

    /** The end of the horizon. */
    Optional<CapacityOverrun> end() {
        if (day < network.terms.horizonDays) {
            pass(network.terms.horizonDays, units);
        }
        return excess.find(network.sites.codes.code(center), CapacityOverrun.Kind.MAX_UNITS, Optional.of(item.key()));
    }

    private void pass(double until, double unitsThen) {
        boolean jumped = units > unitsBefore + Terms.NO_UNITS;
        if (jumped || day == 0) {
            excess.see(day, units);
        }
        if (Double.isFinite(limits.storageM3[center])) {
            fill(until, unitsThen, jumped);
        }
        if (Double.isFinite(limits.ordersPerDay[center]) && units > unitsThen) {
            serve(until, (units - unitsThen) * item.shipping.ordersPerUnit);
        }
    }

    /** Takes space at every moment from this day until another. */
    private void fill(double until, double unitsThen, boolean jumped) {
        int end = moments.from(center + 1);
        for (int place = moments.firstFrom(center, day); place < end && moments.day(place) < until; place++) {
            double passed = (moments.day(place) - day) / (until - day);
            loads.volumes.add(place, (units + (unitsThen - units) * passed) * m3PerUnit, sign);
            loads.jumps[place] += jumped && moments.day(place) == day ? sign : 0;
        }
    }

    /** Spreads orders evenly over the days until another, and counts them in their weeks. */
    private void serve(double until, double orders) {
        int weeks = network.terms.weeks();
        for (int week = (int) (day / WEEK); week < weeks && WEEK * week < until; week++) {
            double from = Math.max(day, WEEK * week);
            double to = Math.min(until, WEEK * (week + 1.0));
            loads.orders.add(center * weeks + week, orders * (to - from) / (until - day), sign);
        }
    }
}
