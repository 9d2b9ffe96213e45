package spokes.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.carrier.LaneRate;
import spokes.model.carrier.Rate;
import spokes.model.goods.Product;
import spokes.model.place.Area;
import spokes.model.place.Center;
import spokes.model.place.Place;

/** What ways cost, for {@link NaivePlan}: the model's sections 2, 3 and the freight rows, read plainly. */
final class NaiveRates {
    private final Workspace w;
    private final List<Center> open;

    NaiveRates(Workspace workspace, List<Center> open) {
        this.w = workspace;
        this.open = open;
    }

    /** A way to serve an area. */
    record Way(Center center, double g, double km, double u, double days, double loss, double pick) {}

    private double set(String key) {
        return w.settings().number(key);
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key)).orElseThrow();
    }

    double km(String from, String to) {
        Map<String, Place> places = new HashMap<>();
        w.centers().forEach(c -> c.place().ifPresent(place -> places.put(c.code(), place)));
        w.supplyPoints().forEach(s -> s.place().ifPresent(place -> places.put(s.code(), place)));
        Place a = places.get(from);
        Place b = places.get(to);
        return a == null || b == null ? 0 : a.greatCircleKm(b) * set("circuity");
    }

    Optional<FreightRate> row(String from, String to, String mode) {
        for (List<FreightRate> rates : List.of(w.freight(), w.defaults().freight())) {
            for (String pair : List.of(from + ">" + to, from + ">*", "*>" + to, "*>*")) {
                for (FreightRate r : rates) {
                    if (pair.equals(r.from() + ">" + r.to()) && r.mode().equals(mode)) {
                        return Optional.of(r);
                    }
                }
            }
        }
        return Optional.empty();
    }

    static double freight(Optional<FreightRate> found, double km, Map<String, Double> load) {
        if (found.isEmpty() || known(load, "units") == 0) {
            return 0;
        }
        FreightRate r = found.get();
        double kg = known(load, "kg");
        double m3 = known(load, "m3");
        double fill = Math.max(
                box(r.vehicleKg()).map(v -> kg / v).orElse(0.0),
                box(r.vehicleM3()).map(v -> m3 / v).orElse(0.0));
        double vehicles = Math.max(1, Math.ceil(fill));
        return Math.max(
                r.minimum(),
                r.fixed()
                        + r.perKgKm() * km * Math.max(kg, r.minDensityKgM3() * m3)
                        + r.perVehicleKm() * km * vehicles
                        + r.perUnit() * known(load, "units"));
    }

    List<Way> ways(Product p, Area a) {
        List<Way> ways = new ArrayList<>();
        double o = 1.0 / p.unitsPerParcel();
        for (Center c : open) {
            if (w.eligibility().stream().anyMatch(e -> e.center().equals(c.code()) && e.covers(p) && !e.allowed())) {
                continue;
            }
            Optional<LaneRate> lane = w.lanes().stream()
                    .filter(l -> l.center().equals(c.code()) && l.area().equals(a.code()))
                    .findFirst();
            Optional<Double> km = c.place().flatMap(from -> a.place().map(from::greatCircleKm));
            if (lane.isEmpty() && km.isEmpty()) {
                continue;
            }
            double u;
            double days;
            double touches;
            if (lane.isPresent()) {
                LaneRate l = lane.get();
                u = l.costPerParcel() * o + l.costPerKg() * p.weightKg() + l.costPerUnit();
                days = l.transitDays();
                touches = 3;
            } else {
                int zone = zone(km.get());
                u = parcel(p, zone);
                days = w.defaults().services().getFirst().daysByZone().get(zone - 1);
                touches = new int[] {2, 2, 3, 3, 4, 4, 5, 5, 5}[zone - 1];
            }
            days += c.dispatchDays();
            double pick = c.pickPerUnit() + o * c.pickPerOrder();
            double g = new BigDecimal(u + pick + set("value_of_a_day") * o * days)
                    .setScale(9, RoundingMode.HALF_EVEN)
                    .doubleValue();
            ways.add(new Way(c, g, km.orElse(Double.MAX_VALUE), u, days, 0.00523 + 0.00143 * touches, pick));
        }
        ways.sort(Comparator.comparingDouble(Way::g)
                .thenComparingDouble(Way::km)
                .thenComparing(way -> way.center().code()));
        return ways;
    }

    static int zone(double km) {
        int zone = 1;
        for (int miles : new int[] {50, 150, 300, 600, 1000, 1400, 1800}) {
            zone += km / 1.609344 > miles ? 1 : 0;
        }
        return zone;
    }

    /** Money per unit on the shipped card; no parcel of these worlds has to be split. */
    double parcel(Product p, int zone) {
        double n = p.unitsPerParcel();
        double lb = p.weightKg() * n / 0.45359237;
        double cubicInches = p.volumeM3() * 1e6 * n / 0.6 / 16.387064;
        double billed = cubicInches > 1728 ? Math.max(lb, cubicInches / 166) : lb;
        String service = w.defaults().rates().getFirst().service();
        return w.defaults().rates().stream()
                        .filter(r -> r.service().equals(service) && billed <= r.maxWeightLb() + 1e-9)
                        .min(Comparator.comparingDouble(Rate::maxWeightLb))
                        .orElseThrow()
                        .byZone()
                        .get(zone - 1)
                / n;
    }

    static Optional<Double> box(java.util.OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
