package spokes.engine.derivation;

import static spokes.engine.derivation.Operation.LARGEST;
import static spokes.engine.derivation.Operation.PRODUCT;
import static spokes.engine.derivation.Operation.QUOTIENT;
import static spokes.engine.derivation.Operation.ROUNDED_UP;
import static spokes.engine.derivation.Operation.SUM;

import java.util.ArrayList;
import java.util.List;
import spokes.engine.basis.Terms;
import spokes.model.carrier.FreightRate;

/** How a freight row prices a shipment (model.md, section 6). */
final class Freight {
    private final Sources sources;

    Freight(Sources sources) {
        this.sources = sources;
    }

    /**
     * What is shipped.
     *
     * @param km road km
     */
    record Load(Derivation km, double kg, double m3, double units) {}

    /** Money of one shipment. */
    Derivation cost(String says, FreightRate rate, Load load) {
        if (!(load.units > 0)) {
            return Derivation.given(says + ", which is empty", 0, "money");
        }
        List<Derivation> terms = new ArrayList<>();
        terms.add(Derivation.given("fixed price", Terms.amount(rate.fixed()), "money"));
        if (rate.perKgKm() > 0) {
            terms.add(Derivation.of(
                    "price of weight and distance",
                    "money",
                    PRODUCT,
                    Derivation.given("price", Terms.amount(rate.perKgKm()), "money per kg and km"),
                    load.km,
                    billedKg(rate, load)));
        }
        if (rate.perVehicleKm() > 0) {
            terms.add(Derivation.of(
                    "price of vehicles",
                    "money",
                    PRODUCT,
                    Derivation.given("price", Terms.amount(rate.perVehicleKm()), "money per vehicle and km"),
                    load.km,
                    vehicles(rate, load)));
        }
        if (rate.perUnit() > 0) {
            terms.add(Derivation.of(
                    "price of units",
                    "money",
                    PRODUCT,
                    Derivation.given("price", Terms.amount(rate.perUnit()), "money per unit"),
                    Derivation.given("units in the shipment", load.units, "units")));
        }
        return Derivation.of(
                        says,
                        "money",
                        LARGEST,
                        Derivation.given("minimum", Terms.amount(rate.minimum()), "money"),
                        Derivation.of("price by its terms", "money", SUM, terms))
                .from(sources.freight(rate));
    }

    private static Derivation billedKg(FreightRate rate, Load load) {
        Derivation kg = Derivation.given("weight of the shipment", load.kg, "kg");
        return rate.minDensityKgM3() > 0
                ? Derivation.of(
                        "billed weight",
                        "kg",
                        LARGEST,
                        kg,
                        Derivation.of(
                                "volume at the least density",
                                "kg",
                                PRODUCT,
                                Derivation.given("least density", Terms.amount(rate.minDensityKgM3()), "kg/m³"),
                                Derivation.given("volume of the shipment", load.m3, "m³")))
                : kg;
    }

    private static Derivation vehicles(FreightRate rate, Load load) {
        List<Derivation> filled = new ArrayList<>();
        rate.vehicleKg().stream().filter(room -> room > 0).forEach(room -> filled.add(filled(load.kg, room, "kg")));
        rate.vehicleM3().stream().filter(room -> room > 0).forEach(room -> filled.add(filled(load.m3, room, "m³")));
        Derivation one = Derivation.given("at least one", 1, "vehicle");
        if (filled.isEmpty()) {
            return one;
        }
        Derivation most = Derivation.of("vehicles filled", "vehicles", LARGEST, filled);
        return Derivation.of(
                "vehicles", "vehicles", LARGEST, one, Derivation.of("whole vehicles", "vehicles", ROUNDED_UP, most));
    }

    private static Derivation filled(double amount, double room, String unit) {
        return Derivation.of(
                "vehicles filled by " + unit,
                "vehicles",
                QUOTIENT,
                Derivation.given("in the shipment", amount, unit),
                Derivation.given("room of a vehicle", Terms.divisor(room), unit));
    }
}
