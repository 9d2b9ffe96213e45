package spokes.engine.derivation;

import static spokes.engine.derivation.Operation.PRODUCT;
import static spokes.engine.derivation.Operation.SUM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.carrier.LaneRate;
import spokes.model.sheet.Sheet;

/** What one unit of a product costs on a lane and how long it takes, step by step. */
final class LaneSteps {
    private static final int NAMED_CENTERS = 3;

    private final Network network;
    private final Workspace workspace;
    private final Sources sources;
    private final Item item;
    private final LaneCosts lanes;
    private final UnitShipping shipping;
    private final DistanceSteps distance;
    private final ReturnSteps returns;

    LaneSteps(Network network, Workspace workspace, Sources sources, Item item) {
        this.network = network;
        this.workspace = workspace;
        this.sources = sources;
        this.item = item;
        lanes = new LaneCosts(network, item);
        shipping = new UnitShipping(network, workspace, sources, item);
        distance = new DistanceSteps(network, sources);
        returns = new ReturnSteps(network, sources, item, shipping);
    }

    private String name(int center, int area) {
        return "%s → %s".formatted(network.sites.codes.code(center), network.areas.code(area));
    }

    private @Nullable LaneRate explicit(int center, int area) {
        return network.lanes.findExplicit(center, area);
    }

    private Source explicitRow(int center, int area) {
        return sources.row(Sheet.LANES, name(center, area));
    }

    Derivation ordersPerUnit() {
        return shipping.ordersPerUnit();
    }

    private Derivation weight() {
        return Derivation.given("weight of a unit", item.weightKg, "kg", sources.product(item.key()));
    }

    /** Money per unit to ship. */
    Derivation shipping(int center, int area) {
        LaneRate explicit = explicit(center, area);
        if (explicit != null) {
            return explicitShipping(explicit).from(explicitRow(center, area));
        }
        if (item.shipping.byFreight) {
            Optional<FreightRate> rate = network.findHome(center, area);
            return rate.map(row -> shipping.byFreight(row, distance.roadKm(center, area)))
                    .orElseGet(() -> Derivation.given("no freight row", 0, "money per unit"));
        }
        int zone = network.lanes.zone(center, area);
        return shipping.byParcel(lanes.service(center, area), zone)
                .because(distance.zone(center, area))
                .because(choice(center, area, zone));
    }

    private Derivation explicitShipping(LaneRate row) {
        return Derivation.of(
                "shipping of a unit by the explicit lane",
                "money per unit",
                SUM,
                Derivation.of(
                        "by parcel",
                        "money per unit",
                        PRODUCT,
                        Derivation.given("cost per parcel", Terms.amount(row.costPerParcel()), "money per parcel"),
                        ordersPerUnit()),
                Derivation.of(
                        "by weight",
                        "money per unit",
                        PRODUCT,
                        Derivation.given("cost per kg", Terms.amount(row.costPerKg()), "money per kg"),
                        weight()),
                Derivation.given("cost per unit", Terms.amount(row.costPerUnit()), "money per unit"));
    }

    /** Why this service and no other. */
    private List<Derivation> choice(int center, int area, int zone) {
        if (network.services.count() == 1) {
            return List.of(Derivation.given(
                    "the one service in force, " + network.services.card(0).service,
                    network.services.transitDays(0, zone),
                    "days",
                    sources.setting("service")));
        }
        List<Derivation> services = new ArrayList<>();
        int taken = lanes.service(center, area);
        for (int s = 0; s < network.services.count(); s++) {
            double days = network.services.transitDays(s, zone) + network.sites.dispatchDays[center];
            double price = item.shipping.perUnit(s, zone);
            String says = "%s%s delivers in %s days"
                    .formatted(s == taken ? "taken: " : "", network.services.card(s).service, Figures.number(days));
            if (Double.isFinite(price)) {
                services.add(Derivation.given(says, price, "money per unit", sources.setting("promise_days")));
            }
        }
        return services;
    }

    /** The zone of a lane and what it comes from. */
    Derivation zone(int center, int area) {
        return distance.zone(center, area);
    }

    /** Road km of a lane; 0 if a place is unknown. */
    Derivation roadKm(int center, int area) {
        return distance.roadKm(center, area);
    }

    /** Money per returned unit of an area. */
    Derivation perReturn(int area) {
        return returns.perReturn(area);
    }

    /** Money per unit to pick and pack. */
    Derivation picking(int center) {
        Source row = sources.center(network.sites.codes.code(center));
        return Derivation.of(
                "pick and pack of a unit",
                "money per unit",
                SUM,
                Derivation.given("pick per unit", network.sites.pickPerUnit[center], "money per unit", row),
                Derivation.of(
                        "pick per order, shared",
                        "money per unit",
                        PRODUCT,
                        ordersPerUnit(),
                        Derivation.given(
                                "pick per order", network.sites.pickPerOrder[center], "money per order", row)));
    }

    /** Delivery days. */
    Derivation days(int center, int area) {
        return Derivation.of("delivery days", "days", SUM, dispatch(center), transit(center, area));
    }

    Derivation dispatch(int center) {
        String code = network.sites.codes.code(center);
        return Derivation.given(
                "dispatch at " + code, network.sites.dispatchDays[center], "days", sources.center(code));
    }

    Derivation transit(int center, int area) {
        LaneRate explicit = explicit(center, area);
        if (explicit != null) {
            return Derivation.given(
                    "transit of the explicit lane",
                    Terms.amount(explicit.transitDays()),
                    "days",
                    explicitRow(center, area));
        }
        if (item.shipping.byFreight) {
            Optional<FreightRate> rate = network.findHome(center, area);
            Derivation days = Derivation.given("transit of freight", network.homeDays(center, area, rate), "days")
                    .because(distance.roadKm(center, area), sources.number("transfer_km_per_day"));
            return rate.map(row -> days.from(sources.freight(row))).orElse(days);
        }
        int service = lanes.service(center, area);
        int zone = network.lanes.zone(center, area);
        return new Card(workspace, sources, network.services.card(service).service)
                .days(zone)
                .because(distance.zone(center, area));
    }

    /** Share of units lost or damaged. */
    Derivation lossRate(int center, int area) {
        if (explicit(center, area) != null) {
            return touches(sources.number("touches_explicit_lane"));
        }
        if (item.shipping.byFreight) {
            Optional<FreightRate> rate = network.findHome(center, area);
            Derivation loss = Derivation.given("loss rate of freight", lanes.lossRate(center, area), "share");
            return rate.map(row -> loss.from(sources.freight(row))).orElse(loss);
        }
        double[] byZone = network.terms.touchesByZone;
        int zone = network.lanes.zone(center, area);
        return touches(Derivation.given(
                        "touches in zone %d".formatted(zone),
                        byZone[Math.min(zone, byZone.length) - 1],
                        "touches",
                        sources.setting("touches_by_zone")))
                .because(distance.zone(center, area));
    }

    private Derivation touches(Derivation touches) {
        return Derivation.of(
                "loss rate",
                "share",
                SUM,
                sources.number("loss_base"),
                Derivation.of("by touches", "share", PRODUCT, sources.number("loss_per_touch"), touches));
    }

    /** kg of CO2e per tonne and km. */
    Derivation co2Factor(int center, int area) {
        if (item.shipping.byFreight && explicit(center, area) == null) {
            Optional<FreightRate> rate = network.findHome(center, area);
            Derivation factor = Derivation.given(
                    "CO2e of freight",
                    rate.map(row -> Terms.amount(row.kgCo2PerTonneKm())).orElse(0.0),
                    "kg per tonne and km");
            return rate.map(row -> factor.from(sources.freight(row))).orElse(factor);
        }
        return sources.number("parcel_kg_co2_per_tonne_km");
    }

    Derivation tonnes(Derivation units) {
        return Derivation.of(
                "weight",
                "tonnes",
                PRODUCT,
                units,
                Derivation.of(
                        "weight of a unit",
                        "tonnes",
                        Operation.QUOTIENT,
                        weight(),
                        Derivation.given("a tonne", 1000, "kg")));
    }

    /** The centers that an area ranks first, with what it ranks them by. */
    List<Derivation> ranking(int area) {
        List<Integer> ranked = IntStream.range(0, network.sites.size())
                .boxed()
                .filter(c -> Double.isFinite(lanes.rank(c, area)))
                .sorted((a, b) -> lanes.isBetter(a, lanes.rank(a, area), b, lanes.rank(b, area), area) ? -1 : 1)
                .limit(NAMED_CENTERS)
                .toList();
        List<Derivation> reasons = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            reasons.add(Derivation.given(
                    "choice %d of %s is %s, at shipping, picking and worth of days"
                            .formatted(i + 1, network.areas.code(area), network.sites.codes.code(ranked.get(i))),
                    lanes.rank(ranked.get(i), area),
                    "money per unit",
                    sources.setting("value_of_a_day")));
        }
        return reasons;
    }
}
