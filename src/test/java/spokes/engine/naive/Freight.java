package spokes.engine.naive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spokes.model.carrier.FreightRate;
import spokes.model.place.Place;

/** Rows of the freight sheet (model.md, section 6). */
final class Freight {
    private final World world;
    private final Map<String, Place> places = new HashMap<>();

    /** What a shipment holds. */
    record Load(double kg, double m3, double units) {
        static final Load NONE = new Load(0, 0, 0);

        Load and(spokes.model.goods.Product p, double more) {
            return new Load(kg + more * p.weightKg(), m3 + more * p.volumeM3(), units + more);
        }
    }

    Freight(World world) {
        this.world = world;
        world.rows.centers().forEach(c -> c.place().ifPresent(place -> places.put(c.code(), place)));
        world.rows.supplyPoints().forEach(s -> s.place().ifPresent(place -> places.put(s.code(), place)));
    }

    /** Road km between centers and supply points; 0 if a place is unknown. */
    double km(String from, String to) {
        Place a = places.get(from);
        Place b = places.get(to);
        return a == null || b == null ? 0 : a.greatCircleKm(b) * world.set("circuity");
    }

    /** The most exact row of the workspace, else of what is shipped. */
    Optional<FreightRate> row(String from, String to, String mode) {
        for (List<FreightRate> rates :
                List.of(world.rows.freight(), world.rows.defaults().freight())) {
            Optional<FreightRate> found = row(rates, from, to, mode);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<FreightRate> row(List<FreightRate> rates, String from, String to, String mode) {
        for (String pair : List.of(from + ">" + to, from + ">*", "*>" + to, "*>*")) {
            for (FreightRate r : rates) {
                if (pair.equals(r.from() + ">" + r.to()) && r.mode().equals(mode)) {
                    return Optional.of(r);
                }
            }
        }
        return Optional.empty();
    }

    /** Rows of every mode that is listed for a lane, ways to customers' doors apart. */
    List<FreightRate> listed(String from, String to) {
        for (List<FreightRate> rates :
                List.of(world.rows.freight(), world.rows.defaults().freight())) {
            Set<String> modes = new HashSet<>();
            rates.forEach(r -> modes.add(r.mode()));
            modes.remove("ltl-home");
            List<FreightRate> found = modes.stream()
                    .sorted()
                    .flatMap(mode -> row(rates, from, to, mode).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Money of one shipment. */
    static double money(FreightRate r, double km, Load load) {
        if (load.units() == 0) {
            return 0;
        }
        double byWeight = r.vehicleKg().isPresent() ? load.kg() / r.vehicleKg().getAsDouble() : 0;
        double byVolume = r.vehicleM3().isPresent() ? load.m3() / r.vehicleM3().getAsDouble() : 0;
        double vehicles = Math.max(1, Math.ceil(Math.max(byWeight, byVolume)));
        return Math.max(
                r.minimum(),
                r.fixed()
                        + r.perKgKm() * km * Math.max(load.kg(), r.minDensityKgM3() * load.m3())
                        + r.perVehicleKm() * km * vehicles
                        + r.perUnit() * load.units());
    }

    /** Days from departure to the dock. */
    static double days(Optional<FreightRate> row, double km) {
        double byRoad = Math.ceil(km / Place.KM_PER_MILE / 500)
                + row.map(FreightRate::extraDays).orElse(0.0);
        return Math.max(1, row.flatMap(r -> World.box(r.days())).orElse(byRoad));
    }

    /** Kilograms of CO2e. */
    static double co2e(Optional<FreightRate> row, double km, double kg) {
        return row.map(FreightRate::kgCo2PerTonneKm).orElse(0.0) * km * kg / 1000;
    }
}
