package spokes.engine.derivation;

import static spokes.engine.derivation.Operation.LARGEST;
import static spokes.engine.derivation.Operation.PRODUCT;
import static spokes.engine.derivation.Operation.QUOTIENT;
import static spokes.engine.derivation.Operation.SUM;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.ParcelCard;
import spokes.model.Workspace;
import spokes.model.carrier.Rate;
import spokes.model.carrier.Service;
import spokes.model.sheet.Sheet;

/** How a service's rate card prices one parcel (model.md, section 3), each term with where it stands. */
final class Card {

    private final Workspace workspace;
    private final Sources sources;
    private final String service;
    private final boolean shipped;
    private final List<Rate> rows;
    private final Optional<Service> own;
    private final Optional<Service> given;

    Card(Workspace workspace, Sources sources, String service) {
        this.workspace = workspace;
        this.sources = sources;
        this.service = service;
        shipped = workspace.rates().isEmpty();
        rows = (shipped ? workspace.defaults().rates() : workspace.rates())
                .stream()
                        .filter(rate -> rate.service().equals(service))
                        .sorted(Comparator.comparingDouble(Rate::maxWeightLb))
                        .toList();
        own = find(workspace.services(), service);
        given = shipped ? find(workspace.defaults().services(), service) : Optional.empty();
    }

    private static Optional<Service> find(List<Service> services, String name) {
        return services.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    String service() {
        return service;
    }

    /** Up to which billable weight a row goes. */
    String upTo(int row) {
        return "up to %s lb".formatted(Figures.number(rows.get(row).maxWeightLb()));
    }

    /** Price of a parcel of a row in a zone. */
    Derivation price(int row, int zone) {
        Rate rate = rows.get(row);
        String key = "%s, %s".formatted(service, upTo(row));
        Source source = shipped ? sources.shipped(Sheet.RATES, key, service) : sources.row(Sheet.RATES, key);
        Derivation printed = Derivation.given(
                        "price of the card for a parcel %s in zone %d".formatted(upTo(row), zone),
                        Terms.amount(rate.byZone().get(zone - 1)),
                        "money per parcel")
                .from(source);
        Derivation factor = term("rate_factor", Service::rateFactor);
        Derivation fuel = term("fuel_surcharge", Service::fuelSurcharge);
        Derivation residential = term("residential_surcharge", Service::residentialSurcharge);
        if (factor.value() == 1 && fuel.value() == 0 && residential.value() == 0) {
            return printed.because(factor, fuel, residential);
        }
        return Derivation.of(
                "price of a parcel %s in zone %d".formatted(upTo(row), zone),
                "money per parcel",
                PRODUCT,
                Derivation.of(
                        "price before fuel",
                        "money per parcel",
                        SUM,
                        Derivation.of("your price", "money per parcel", PRODUCT, printed, factor),
                        residential),
                Derivation.of("with fuel", "×", SUM, Derivation.given("one", 1, ""), fuel));
    }

    private Derivation term(String key, Function<Service, OptionalDouble> cell) {
        Optional<Service> row = own.or(() -> given);
        OptionalDouble stated = row.map(cell).orElse(OptionalDouble.empty());
        Derivation setting = sources.number(key);
        return stated.isEmpty()
                ? setting
                : Derivation.given(setting.says(), Terms.amount(stated.getAsDouble()), setting.unit())
                        .from(rowOfService());
    }

    private Source rowOfService() {
        return own.isPresent()
                ? sources.row(Sheet.SERVICES, service)
                : sources.shipped(Sheet.SERVICES, service, service);
    }

    /** What a parcel is billed by. */
    Derivation billableLb(double kg, double cm3) {
        Derivation lb = Derivation.of(
                "actual weight",
                "lb",
                QUOTIENT,
                Derivation.given("weight of the parcel", kg, "kg"),
                Derivation.given("a pound", ParcelCard.KG_PER_LB, "kg/lb"));
        Derivation threshold = term("dim_threshold_ft3", Service::dimThresholdFt3);
        Derivation divisor = term("dim_divisor", Service::dimDivisor);
        Derivation cubicInches = Derivation.of(
                "volume of the parcel",
                "in³",
                QUOTIENT,
                Derivation.given("volume", cm3, "cm³"),
                Derivation.given("a cubic inch", ParcelCard.CM3_PER_IN3, "cm³/in³"));
        if (!(divisor.value() > 0) || cubicInches.value() <= threshold.value() * ParcelCard.IN3_PER_FT3) {
            return Derivation.of("billable weight: too small for dimensional weight to count", "lb", SUM, lb)
                    .because(cubicInches, threshold);
        }
        return Derivation.of(
                "billable weight, the larger one",
                "lb",
                LARGEST,
                lb,
                Derivation.of("dimensional weight", "lb", QUOTIENT, cubicInches, divisor));
    }

    /** Carrier days in a zone. */
    Derivation days(int zone) {
        Optional<Service> row = own.filter(s -> !s.daysByZone().isEmpty())
                .or(() -> given.filter(s -> !s.daysByZone().isEmpty()))
                .or(() -> find(workspace.defaults().services(), ParcelCard.FALLBACK_SERVICE));
        double days = row.map(Service::daysByZone)
                .filter(byZone -> byZone.size() >= zone)
                .map(byZone -> Terms.amount(byZone.get(zone - 1)))
                .orElse(0.0);
        Source source = row.equals(own) && own.isPresent()
                ? sources.row(Sheet.SERVICES, service)
                : sources.shipped(
                        Sheet.SERVICES,
                        row.map(Service::name).orElse(""),
                        row.map(Service::name).orElse(""));
        return Derivation.given("transit of %s in zone %d".formatted(service, zone), days, "days", source);
    }
}
