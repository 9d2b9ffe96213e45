package spokes.engine.remedy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.FreightBook;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Inbound;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;

/** Inbound goods that could still come by air. */
final class AirFreight {
    static final String MODE = "air";

    private final FreightBook freight;
    private final LocalDate start;
    private final Map<String, Center> centers = new HashMap<>();
    private final Map<ProductKey, Product> products = new HashMap<>();

    AirFreight(Workspace workspace, FreightBook freight) {
        this.freight = freight;
        start = workspace.settings().planDate();
        workspace.centers().forEach(center -> centers.put(center.code(), center));
        workspace.products().forEach(product -> products.put(product.key(), product));
    }

    /**
     * Days until goods are at the dock that leave by air at once; empty if they come as soon by their own mode, if they have
     * left, or if it takes a distance to say so or to price them and a place is not known.
     */
    OptionalLong findDays(Inbound row) {
        Center to = centers.get(row.center());
        Optional<FreightRate> air = freight.find(row.supplyPoint(), row.center(), MODE);
        if (row.supplyPoint().isEmpty() || to == null || air.isEmpty()) {
            return OptionalLong.empty();
        }
        double km = freight.km(row.supplyPoint(), to);
        Optional<FreightRate> own = own(row, km);
        boolean isByAir = own.map(FreightRate::mode).orElse(row.mode()).equals(MODE);
        boolean isKnown = km > 0
                || (isWithoutKm(air.get()) && own.map(AirFreight::isTimed).orElse(false));
        LocalDate departure = row.arrivalDate().minusDays(days(own, km));
        long days = days(air, km);
        boolean isOpen = !isByAir && isKnown && !departure.isBefore(start);
        return isOpen && start.plusDays(days).isBefore(row.arrivalDate())
                ? OptionalLong.of(days)
                : OptionalLong.empty();
    }

    /** The row of the mode that is stated, else of the cheapest for these goods. */
    private Optional<FreightRate> own(Inbound row, double km) {
        Product product = products.get(row.product());
        double kg = product == null ? 0 : row.units() * product.weightKg();
        double m3 = product == null ? 0 : row.units() * product.volumeM3();
        return freight.settle(
                row.supplyPoint(), row.center(), row.mode(), rate -> FreightBook.cost(rate, km, kg, m3, row.units()));
    }

    private long days(Optional<FreightRate> rate, double km) {
        return (long) Math.ceil(Math.min(freight.days(rate, km), Terms.MAX_DAY));
    }

    private static boolean isWithoutKm(FreightRate rate) {
        return isTimed(rate) && rate.perKgKm() == 0 && rate.perVehicleKm() == 0;
    }

    private static boolean isTimed(FreightRate rate) {
        return rate.days().isPresent();
    }
}
