package spokes.engine.derivation;

import static spokes.engine.derivation.Operation.PRODUCT;

import spokes.engine.network.Network;
import spokes.model.place.Place;
import spokes.model.sheet.Sheet;

/** How far an area is from a center, and which zone that is, step by step. */
final class DistanceSteps {
    private final Network network;
    private final Sources sources;

    DistanceSteps(Network network, Sources sources) {
        this.network = network;
        this.sources = sources;
    }

    /** The zone and what it comes from: a row of the chart, or the distance. */
    Derivation zone(int center, int area) {
        return zone(
                network.sites.center(center).postalCode(),
                network.areas.code(area),
                network.lanes.km(center, area),
                network.lanes.zone(center, area));
    }

    /** The zone between two postal codes. */
    Derivation zone(String from, String to, double km, int zone) {
        Derivation found = Derivation.given("zone", zone, "");
        if (network.lanes.findCharted(from, to).isPresent()) {
            return found.from(sources.row(Sheet.ZONES, "%s → %s".formatted(from.substring(0, 3), to.substring(0, 3))));
        }
        double[] bands = network.terms.zoneBandsMiles;
        Derivation distance = Derivation.given("great-circle distance", km / Place.KM_PER_MILE, "miles");
        return (zone <= bands.length
                        ? found.because(
                                distance,
                                Derivation.given("zone %d goes up to".formatted(zone), bands[zone - 1], "miles"))
                        : found.because(distance))
                .from(sources.setting("zone_bands_miles"));
    }

    /** Road km; 0 if a place is unknown. */
    Derivation roadKm(int center, int area) {
        return roadKm(network.lanes.km(center, area));
    }

    /** Road km of a great-circle distance; 0 if it is below 0, which is unknown. */
    Derivation roadKm(double greatCircleKm) {
        return greatCircleKm < 0
                ? Derivation.given("road distance is unknown", 0, "km")
                : Derivation.of(
                        "road distance",
                        "km",
                        PRODUCT,
                        Derivation.given("great-circle distance", greatCircleKm, "km"),
                        sources.number("circuity"));
    }
}
