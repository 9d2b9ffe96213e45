package spokes.engine.carriage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import spokes.engine.basis.Terms;
import spokes.model.Settings;
import spokes.model.Workspace;
import spokes.model.carrier.Rate;
import spokes.model.carrier.Service;

/** What one parcel costs by zone and billable weight, and how many days it takes (model.md, sections 2 and 3). */
public final class ParcelCard {
    /** The row of a parcel that is too heavy for the card. */
    public static final int TOO_HEAVY = -1;

    public static final int ZONES = 9;
    /** Kilograms of a pound. */
    public static final double KG_PER_LB = 0.45359237;
    /** Cubic centimeters of a cubic inch. */
    public static final double CM3_PER_IN3 = 16.387064;
    /** Cubic inches of a cubic foot. */
    public static final double IN3_PER_FT3 = 1728;

    public static final double LB_TOLERANCE = 1e-9;
    /** The shipped service whose days hold where a card has none (model.md, section 2). */
    public static final String FALLBACK_SERVICE = "private ground";

    /** Name of the service. */
    public final String service;

    /** Its working days as its row states them: {@code Mon-Sat}; blank if none does. */
    public final String carrierDays;

    private final double[] maxLb;
    private final double[][] priceByRowAndZone;
    private final double[] daysByZone;
    private final double dimDivisor;
    private final double dimThresholdIn3;

    private ParcelCard(String name, List<Rate> rows, List<Double> days, Settings settings, Optional<Service> service) {
        this.service = name;
        this.carrierDays = service.map(Service::carrierDays).orElse("");
        double factor = term(settings, "rate_factor", service.map(Service::rateFactor));
        double fuel = term(settings, "fuel_surcharge", service.map(Service::fuelSurcharge));
        double residential = term(settings, "residential_surcharge", service.map(Service::residentialSurcharge));
        dimDivisor = term(settings, "dim_divisor", service.map(Service::dimDivisor));
        dimThresholdIn3 = term(settings, "dim_threshold_ft3", service.map(Service::dimThresholdFt3)) * IN3_PER_FT3;
        maxLb = rows.stream().mapToDouble(Rate::maxWeightLb).toArray();
        priceByRowAndZone = rows.stream()
                .map(row -> row.byZone().stream()
                        .mapToDouble(p -> (Terms.amount(p) * factor + residential) * (1 + fuel))
                        .toArray())
                .toArray(double[][]::new);
        daysByZone = days.stream().mapToDouble(Terms::amount).toArray();
    }

    private static double term(Settings settings, String key, Optional<OptionalDouble> own) {
        return Terms.amount(own.orElse(OptionalDouble.empty()).orElseGet(() -> settings.number(key)));
    }

    /** Every service of the workspace's own rates, else of the shipped ones, in the order of the card. */
    static List<ParcelCard> list(Workspace workspace) {
        boolean shipped = workspace.rates().isEmpty();
        List<Rate> rates = shipped ? workspace.defaults().rates() : workspace.rates();
        List<String> names = rates.stream().map(Rate::service).distinct().toList();
        return (names.isEmpty() ? List.of(workspace.settings().text("service")) : names)
                .stream().map(name -> of(workspace, rates, shipped, name)).toList();
    }

    private static ParcelCard of(Workspace workspace, List<Rate> rates, boolean shipped, String name) {
        Optional<Service> own = find(workspace.services(), name);
        Optional<Service> given = shipped ? find(workspace.defaults().services(), name) : Optional.empty();
        List<Double> days = own.map(Service::daysByZone)
                .filter(d -> !d.isEmpty())
                .or(() -> given.map(Service::daysByZone).filter(d -> !d.isEmpty()))
                .or(() ->
                        find(workspace.defaults().services(), FALLBACK_SERVICE).map(Service::daysByZone))
                .orElse(List.of());
        List<Rate> rows = rates.stream()
                .filter(rate -> rate.service().equals(name))
                .sorted(Comparator.comparingDouble(Rate::maxWeightLb))
                .toList();
        return new ParcelCard(name, rows, days, workspace.settings(), own.or(() -> given));
    }

    private static Optional<Service> find(List<Service> services, String name) {
        return services.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /**
     * The card's row for a parcel, or {@link #TOO_HEAVY}.
     *
     * @param kg  actual weight
     * @param cm3 volume of the parcel, air included
     */
    public int row(double kg, double cm3) {
        double lb = billableLb(kg, cm3);
        int row = 0;
        int tooHeavy = maxLb.length;
        while (row < tooHeavy) {
            int middle = (row + tooHeavy) >>> 1;
            if (lb <= maxLb[middle] + LB_TOLERANCE) {
                tooHeavy = middle;
            } else {
                row = middle + 1;
            }
        }
        return row < maxLb.length ? row : TOO_HEAVY;
    }

    /** What a parcel is billed by, in pounds: its weight, or its volume if that counts for more. */
    public double billableLb(double kg, double cm3) {
        double lb = kg / KG_PER_LB;
        double cubicInches = cm3 / CM3_PER_IN3;
        return dimDivisor > 0 && cubicInches > dimThresholdIn3 ? Math.max(lb, cubicInches / dimDivisor) : lb;
    }

    /** The most pounds of a row. */
    public double maxLb(int row) {
        return maxLb[row];
    }

    /** How many rows there are. */
    public int rows() {
        return maxLb.length;
    }

    /** Adds the price of so many parcels of a row to a sum for every zone, [1] to [9]. */
    public void addPrice(int row, double times, double[] byZone) {
        for (int z = 1; z <= ZONES; z++) {
            byZone[z] += priceByRowAndZone[row][z - 1] * times;
        }
    }

    /** Carrier working days in a zone. */
    public double days(int zone) {
        return zone <= daysByZone.length ? daysByZone[zone - 1] : 0;
    }
}
