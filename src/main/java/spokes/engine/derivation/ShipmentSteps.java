package spokes.engine.derivation;

import static spokes.engine.derivation.Operation.PRODUCT;
import static spokes.engine.derivation.Operation.QUOTIENT;

import java.util.Locale;
import java.util.Objects;
import spokes.engine.basis.Terms;
import spokes.engine.contribution.Contribution;
import spokes.engine.contribution.Shipment;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;

/** How what a product in a shipment adds to a number is computed. */
public final class ShipmentSteps {
    private final Network network;
    private final Sources sources;
    private final Contribution part;
    private final Shipment shipment;
    private final Item item;

    /**
     * Derives one contribution.
     *
     * @param part one in a shipment
     */
    public ShipmentSteps(Network network, Workspace workspace, Contribution part) {
        this.network = network;
        this.sources = new Sources(workspace);
        this.part = part;
        this.shipment = Objects.requireNonNull(part.shipment(), "shipment");
        this.item = network.items.get(part.product());
    }

    private String name() {
        return "%s %s → %s"
                .formatted(
                        shipment.what().name().toLowerCase(Locale.ROOT),
                        shipment.from().isEmpty() ? "(unknown)" : shipment.from(),
                        network.sites.codes.code(shipment.to()));
    }

    private Derivation units() {
        return Derivation.given("units of %s in %s".formatted(item.key(), name()), part.units(), "units");
    }

    private Derivation weight() {
        return Derivation.given("weight of a unit", item.weightKg, "kg", sources.product(item.key()));
    }

    private Derivation unitCost() {
        return Derivation.given("unit cost", item.unitCost, "money per unit", sources.product(item.key()));
    }

    private Derivation km() {
        double circuity = network.terms.circuity;
        return shipment.km() > 0 && circuity > 0
                ? Derivation.of(
                        "road distance",
                        "km",
                        PRODUCT,
                        Derivation.given("great-circle distance", shipment.km() / circuity, "km"),
                        sources.number("circuity"))
                : Derivation.given("road distance, unknown or none", 0, "km");
    }

    /** Its share of the shipment's freight. */
    public Derivation freight() {
        FreightRate rate = shipment.rate().orElse(null);
        if (rate == null || shipment.freight() == 0) {
            return Derivation.given("freight of %s costs nothing here".formatted(name()), 0, "money");
        }
        Derivation whole = new Freight(sources)
                .cost(
                        "freight of %s, day %d".formatted(name(), shipment.day()),
                        rate,
                        new Freight.Load(km(), shipment.kg(), shipment.m3(), shipment.units()));
        return Derivation.of("its share of the freight", "money", PRODUCT, whole, share());
    }

    private Derivation share() {
        return shipment.kg() > 0
                ? Derivation.of(
                        "share by weight",
                        "share",
                        QUOTIENT,
                        Derivation.of("its weight", "kg", PRODUCT, units(), weight()),
                        Derivation.given("weight of the shipment", shipment.kg(), "kg"))
                : Derivation.of(
                        "share by units, as nothing weighs anything",
                        "share",
                        QUOTIENT,
                        units(),
                        Derivation.given("units in the shipment", shipment.units(), "units"));
    }

    private Derivation ofRow(String says, double value, String unit) {
        Derivation given = Derivation.given(says, value, unit);
        return shipment.rate().map(rate -> given.from(sources.freight(rate))).orElse(given);
    }

    /** Lost or damaged on the way. */
    public Derivation loss() {
        double rate = shipment.rate().map(row -> Terms.amount(row.lossRate())).orElse(0.0);
        return Derivation.of(
                "lost or damaged on the way",
                "money",
                PRODUCT,
                units(),
                unitCost(),
                ofRow("loss rate of the freight row", rate, "share"));
    }

    /** Capital in transit. */
    public Derivation capital() {
        Derivation unitDays = Derivation.given(
                "unit-days of %s in %s, between departure and stock".formatted(item.key(), name()),
                part.units(),
                "unit-days");
        return StockSteps.capital(sources, unitDays, unitCost());
    }

    /** kg of CO2e. */
    public Derivation co2() {
        double factor =
                shipment.rate().map(row -> Terms.amount(row.kgCo2PerTonneKm())).orElse(0.0);
        return Derivation.of(
                "CO2e",
                "kg",
                PRODUCT,
                Derivation.of(
                        "weight",
                        "tonnes",
                        QUOTIENT,
                        Derivation.of("weight", "kg", PRODUCT, units(), weight()),
                        Derivation.given("a tonne", 1000, "kg")),
                km(),
                ofRow("CO2e of the freight row", factor, "kg per tonne and km"));
    }
}
