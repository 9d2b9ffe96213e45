package spokes.engine.naive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spokes.model.carrier.FreightRate;
import spokes.model.carrier.LaneRate;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.model.place.Zone;

/** What shipping from a center to an area costs, a product or a whole order (model.md, sections 2, 3 and 5). */
final class Ways {
    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = Calendar.days("Mon-Fri");

    final World world;
    final List<Offer> offers;
    final History history;
    private final Freight freight;
    private final Calendar calendar;
    private final Map<String, List<Way>> made = new HashMap<>();

    /**
     * A way to serve an area with a product.
     *
     * @param co2ePerUnit kg
     * @param km          great-circle; the greatest number there is if unknown
     * @param days        dispatch and transit
     * @param calendar    chance of each number of calendar days
     */
    record Way(
            Center center,
            double g,
            double km,
            int zone,
            double u,
            double days,
            double loss,
            double pick,
            double co2ePerUnit,
            Map<Integer, Double> calendar) {}

    /** One way of moving goods: by lane, freight or a service. */
    private record Carried(double u, double transit, double loss, Set<DayOfWeek> carrierDays, double co2PerTonneKm) {}

    Ways(World world, List<Offer> offers, History history, Freight freight) {
        this.world = world;
        this.offers = offers;
        this.history = history;
        this.freight = freight;
        this.calendar = new Calendar(world, history);
    }

    static double rounded(double money) {
        return new BigDecimal(money).setScale(9, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Great-circle km, if both places are known. */
    Optional<Double> km(Center c, String area) {
        return c.place().flatMap(from -> world.area(area).map(from::greatCircleKm));
    }

    Optional<LaneRate> lane(Center c, String area) {
        return world.rows.lanes().stream()
                .filter(l -> l.center().equals(c.code()) && l.area().equals(area))
                .findFirst();
    }

    boolean reaches(Center c, String area) {
        return lane(c, area).isPresent() || km(c, area).isPresent();
    }

    /** The chart's zone, else the zone of the distance; 0 if neither is known. */
    int zone(String from, String to, Optional<Double> km) {
        if (from.length() >= 3 && to.length() >= 3) {
            for (Zone z : world.rows.zones()) {
                if (z.fromZip3().equals(from.substring(0, 3)) && z.toZip3().equals(to.substring(0, 3))) {
                    return z.zone();
                }
            }
        }
        if (km.isEmpty()) {
            return 0;
        }
        int zone = 1;
        for (int miles : new int[] {50, 150, 300, 600, 1000, 1400, 1800}) {
            zone += km.get() / Place.KM_PER_MILE > miles ? 1 : 0;
        }
        return zone;
    }

    /** All ways, the best first. */
    List<Way> ways(Product p, String area) {
        return made.computeIfAbsent(p.key() + "\n" + area, key -> rank(p, area));
    }

    private List<Way> rank(Product p, String area) {
        List<Way> ways = new ArrayList<>();
        double o = history.ordersPerUnit(p);
        for (Center c : world.open) {
            if (world.isAllowed(c, p) && reaches(c, area)) {
                carry(p, c, area).ifPresent(by -> ways.add(way(p, c, area, o, by)));
            }
        }
        ways.sort(Comparator.comparingDouble(Way::g)
                .thenComparingDouble(Way::km)
                .thenComparing(way -> way.center().code(), ProductKey::codePoints));
        return ways;
    }

    private Way way(Product p, Center c, String area, double o, Carried by) {
        double days = c.dispatchDays() + by.transit();
        double pick = c.pickPerUnit() + o * c.pickPerOrder();
        double roadKm = km(c, area).orElse(0.0) * world.set("circuity");
        return new Way(
                c,
                rounded(by.u() + pick + world.set("value_of_a_day") * o * days),
                km(c, area).orElse(Double.MAX_VALUE),
                zone(c.postalCode(), area, km(c, area)),
                by.u(),
                days,
                by.loss(),
                pick,
                by.co2PerTonneKm() * roadKm * p.weightKg() / 1000,
                calendar.between(c.dispatchDays(), by.transit(), by.carrierDays()));
    }

    private Optional<Carried> carry(Product p, Center c, String area) {
        double parcelCo2 = world.find("parcel_kg_co2_per_tonne_km").orElse(0.0);
        Optional<LaneRate> lane = lane(c, area);
        if (lane.isPresent()) {
            LaneRate l = lane.get();
            double u = l.costPerParcel() * history.ordersPerUnit(p) + l.costPerKg() * p.weightKg() + l.costPerUnit();
            return Optional.of(new Carried(u, l.transitDays(), loss(3), MONDAY_TO_FRIDAY, parcelCo2));
        }
        if (history.byFreight(p)) {
            double km = km(c, area).orElseThrow() * world.set("circuity");
            return freight.row(c.code(), area, "ltl-home")
                    .map(r -> new Carried(
                            home(p, r, km),
                            Freight.days(Optional.of(r), km),
                            r.lossRate(),
                            MONDAY_TO_FRIDAY,
                            r.kgCo2PerTonneKm()));
        }
        int zone = zone(c.postalCode(), area, km(c, area));
        return Offer.choose(world, offers, zone, c.dispatchDays(), offer -> history.perUnit(p, offer, zone))
                .map(choice -> new Carried(
                        choice.money(),
                        choice.offer().days.get(zone - 1),
                        loss(new int[] {2, 2, 3, 3, 4, 4, 5, 5, 5}[zone - 1]),
                        choice.offer().carrierDays,
                        parcelCo2));
    }

    private double loss(int touches) {
        return world.set("loss_base") + world.set("loss_per_touch") * touches;
    }

    private double home(Product p, FreightRate row, double km) {
        double money = 0;
        double units = 0;
        for (double n : history.quantities(p)) {
            money += Freight.money(row, km, Freight.Load.NONE.and(p, n));
            units += n;
        }
        return money / units;
    }

    /** Money per returned unit, and the center that handles it. */
    record Return(double money, Optional<Center> center) {}

    Return back(Product p, String area) {
        Optional<Center> nearest = world.open.stream()
                .filter(c -> c.takesReturns() && km(c, area).isPresent())
                .min(Comparator.comparingDouble(c -> km(c, area).orElseThrow()));
        if (nearest.isEmpty()) {
            return new Return(world.set("return_processing"), nearest);
        }
        Center c = nearest.get();
        Optional<Double> km = km(c, area);
        if (history.byFreight(p)) {
            double roadKm = km.orElseThrow() * world.set("circuity");
            double money = freight.row(area, c.code(), "ltl-home")
                    .map(r -> home(p, r, roadKm))
                    .orElse(0.0);
            return new Return(money + c.returnProcessing(), nearest);
        }
        int zone = zone(area, c.postalCode(), km);
        double u = offers.stream() // nobody promised how fast a return comes back
                .flatMap(offer -> history.perUnit(p, offer, zone).stream())
                .mapToDouble(money -> money)
                .min()
                .orElseThrow();
        return new Return(u + c.returnProcessing(), nearest);
    }

    /** An order from a center as one parcel; days are dispatch and transit. */
    record Whole(double money, double cost, double days, Set<DayOfWeek> carrierDays) {}

    /** The way of a product in that parcel. */
    Way in(Whole whole, Way alone) {
        double dispatch = alone.center().dispatchDays();
        return timed(alone, whole.days(), calendar.between(dispatch, whole.days() - dispatch, whole.carrierDays()));
    }

    private static Way timed(Way w, double days, Map<Integer, Double> calendar) {
        return new Way(w.center(), w.g(), w.km(), w.zone(), w.u(), days, w.loss(), w.pick(), w.co2ePerUnit(), calendar);
    }

    /** Money that a carrier asks for units that are too heavy for a parcel. */
    double homeMoney(Product p, double units, Center c, String area) {
        Optional<LaneRate> lane = lane(c, area);
        if (lane.isPresent()) {
            LaneRate l = lane.get();
            return l.costPerParcel() + l.costPerKg() * p.weightKg() * units + l.costPerUnit() * units;
        }
        double km = km(c, area).orElseThrow() * world.set("circuity");
        return Freight.money(
                freight.row(c.code(), area, "ltl-home").orElseThrow(), km, Freight.Load.NONE.and(p, units));
    }

    /** What a whole order costs from a center that reaches the area. */
    Whole whole(Map<Product, Double> order, Center c, String area) {
        double units = 0;
        double kg = 0;
        for (Map.Entry<Product, Double> line : order.entrySet()) {
            units += line.getValue();
            kg += line.getKey().weightKg() * line.getValue();
        }
        Optional<LaneRate> lane = lane(c, area);
        double price;
        double days;
        Set<DayOfWeek> carrierDays = MONDAY_TO_FRIDAY;
        if (lane.isPresent()) {
            LaneRate l = lane.get();
            price = l.costPerParcel() + l.costPerKg() * kg + l.costPerUnit() * units;
            days = c.dispatchDays() + l.transitDays();
        } else {
            int zone = zone(c.postalCode(), area, km(c, area));
            Offer.Choice choice = Offer.choose(
                            world, offers, zone, c.dispatchDays(), offer -> priceOf(order, offer, zone))
                    .orElseThrow();
            price = choice.money();
            days = choice.days();
            carrierDays = choice.offer().carrierDays;
        }
        double money = price + c.pickPerOrder() + c.pickPerUnit() * units;
        return new Whole(money, money + world.set("value_of_a_day") * days, days, carrierDays);
    }

    private static Optional<Double> priceOf(Map<Product, Double> order, Offer offer, int zone) {
        boolean all = order.keySet().stream().allMatch(offer::takes);
        return all ? Optional.of(offer.price(zone, order)) : Optional.empty();
    }
}
