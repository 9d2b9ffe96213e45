package spokes.engine.carriage;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import spokes.engine.basis.Terms;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.place.Center;
import spokes.model.place.Place;

/** What freight costs between two places and how long it takes (model.md, sections 5 and 6). */
public final class FreightBook {
    /** The mode that brings a unit to a customer that is too heavy for a parcel. */
    public static final String HOME = "ltl-home";

    private static final String ANY = "*";

    private record Lane(String from, String to, String mode) {}

    private final Map<Lane, FreightRate> own;
    private final Map<Lane, FreightRate> shipped;
    private final double kmPerDay;
    private final double circuity;
    private final Map<String, Optional<Place>> places = new HashMap<>();

    public FreightBook(Workspace workspace, Terms terms) {
        own = index(workspace.freight());
        shipped = index(workspace.defaults().freight());
        kmPerDay = terms.transferKmPerDay;
        circuity = terms.circuity;
        workspace.centers().forEach(center -> places.put(center.code(), center.place()));
        workspace.supplyPoints().forEach(point -> places.put(point.code(), point.place()));
    }

    private static Map<Lane, FreightRate> index(Collection<FreightRate> rates) {
        Map<Lane, FreightRate> index = HashMap.newHashMap(rates.size());
        rates.forEach(rate -> index.put(new Lane(rate.from(), rate.to(), rate.mode()), rate));
        return index;
    }

    /** The most exact row for a lane and mode; the shipped rows count where the workspace has none. */
    public Optional<FreightRate> find(String from, String to, String mode) {
        return find(own, from, to, mode).or(() -> find(shipped, from, to, mode));
    }

    private static Optional<FreightRate> find(Map<Lane, FreightRate> rates, String from, String to, String mode) {
        return Optional.ofNullable(rates.get(new Lane(from, to, mode)))
                .or(() -> Optional.ofNullable(rates.get(new Lane(from, ANY, mode))))
                .or(() -> Optional.ofNullable(rates.get(new Lane(ANY, to, mode))))
                .or(() -> Optional.ofNullable(rates.get(new Lane(ANY, ANY, mode))));
    }

    /** The rows of the modes that are listed for a lane: the workspace's, else the shipped ones; by mode. */
    public List<FreightRate> listModes(String from, String to) {
        List<FreightRate> listed = listModes(own, from, to);
        return listed.isEmpty() ? listModes(shipped, from, to) : listed;
    }

    private static List<FreightRate> listModes(Map<Lane, FreightRate> rates, String from, String to) {
        return rates.keySet().stream()
                .map(Lane::mode)
                .filter(mode -> !mode.equals(HOME))
                .distinct()
                .sorted()
                .flatMap(mode -> find(rates, from, to, mode).stream())
                .toList();
    }

    /**
     * The row that inbound goods take: of the stated mode, else the cheapest that is listed for the lane; none if neither
     * mode nor origin is stated.
     *
     * @param cost what a row asks for the shipment
     */
    public Optional<FreightRate> settle(String from, String to, String mode, ToDoubleFunction<FreightRate> cost) {
        if (!mode.isEmpty()) {
            return find(from, to, mode);
        }
        return from.isEmpty() ? Optional.empty() : listModes(from, to).stream().min(Comparator.comparingDouble(cost));
    }

    /**
     * Money of one shipment; 0 without units.
     *
     * @param km road km
     */
    public static double cost(FreightRate rate, double km, double kg, double m3, double units) {
        if (!(units > 0)) {
            return 0;
        }
        double billedKg = Math.max(kg, Terms.amount(rate.minDensityKgM3()) * m3);
        double money = Terms.amount(rate.fixed())
                + Terms.amount(rate.perKgKm()) * km * billedKg
                + Terms.amount(rate.perVehicleKm()) * km * vehicles(rate, kg, m3)
                + Terms.amount(rate.perUnit()) * units;
        return Math.max(Terms.amount(rate.minimum()), money);
    }

    /** Vehicles that a shipment fills, at least one. */
    private static double vehicles(FreightRate rate, double kg, double m3) {
        return Math.max(1, Math.ceil(Math.max(filled(kg, rate.vehicleKg()), filled(m3, rate.vehicleM3()))));
    }

    private static double filled(double amount, OptionalDouble limit) {
        double room = limit.orElse(0);
        return room > 0 ? amount / Terms.divisor(room) : 0;
    }

    /** Road km from a supply point or center to a center; 0 if a place is unknown. */
    public double km(String from, Center to) {
        Optional<Place> start = places.getOrDefault(from, Optional.empty());
        return start.flatMap(a -> to.place().map(a::greatCircleKm)).orElse(0.0) * circuity;
    }

    /** Days from departure to the dock: the row's, else by road km; at least 1. */
    public double days(Optional<FreightRate> rate, double km) {
        double byDistance =
                Math.ceil(km / kmPerDay) + rate.map(FreightRate::extraDays).orElse(0.0);
        double days = rate.map(FreightRate::days).orElse(OptionalDouble.empty()).orElse(byDistance);
        return Math.clamp(days, 1, Terms.MAX_AMOUNT);
    }
}
