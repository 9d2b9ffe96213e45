package spokes.engine.derivation;

import static spokes.engine.derivation.Operation.SUM;

import java.util.Comparator;
import java.util.stream.IntStream;
import spokes.engine.carriage.FreightBook;
import spokes.engine.network.Item;
import spokes.engine.network.Lanes;
import spokes.engine.network.Network;

/** What a unit costs that comes back, step by step. */
final class ReturnSteps {
    private final Network network;
    private final Sources sources;
    private final Item item;
    private final UnitShipping shipping;
    private final DistanceSteps distance;

    ReturnSteps(Network network, Sources sources, Item item, UnitShipping shipping) {
        this.network = network;
        this.sources = sources;
        this.item = item;
        this.shipping = shipping;
        distance = new DistanceSteps(network, sources);
    }

    /** Money per returned unit of an area. */
    Derivation perReturn(int area) {
        int center = network.lanes.returnCenter(area);
        if (center == Lanes.NO_CENTER) {
            return sources.number("return_processing");
        }
        String code = network.sites.codes.code(center);
        return Derivation.of(
                "a returned unit",
                "money per unit",
                SUM,
                back(area, center)
                        .because(Derivation.given(
                                "%s is the nearest center that takes returns".formatted(code),
                                Math.max(0, network.roadKm(center, area)),
                                "km")),
                Derivation.given(
                        "return processing",
                        network.sites.returnProcessing[center],
                        "money per unit",
                        sources.center(code)));
    }

    private Derivation back(int area, int center) {
        String code = network.sites.codes.code(center);
        if (item.shipping.byFreight) {
            return network.freight
                    .find(network.areas.code(area), code, FreightBook.HOME)
                    .map(rate -> shipping.byFreight(rate, distance.roadKm(Math.max(0, network.lanes.km(center, area)))))
                    .orElseGet(() -> Derivation.given("no freight row for the way back", 0, "money per unit"));
        }
        int zone = network.lanes.returnZone(area);
        int cheapest = IntStream.range(0, network.services.count())
                .boxed()
                .min(Comparator.comparingDouble(s -> item.shipping.perUnit(s, zone)))
                .orElse(0);
        return shipping.byParcel(cheapest, zone)
                .because(distance.zone(
                        network.areas.code(area),
                        network.sites.center(center).postalCode(),
                        network.lanes.km(center, area),
                        zone));
    }
}
