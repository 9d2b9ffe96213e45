package spokes.engine.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;

/**
 * What each unit of an inbound shipment pays at least of its freight and loss, by the open center that it is addressed to,
 * however the other units of its load are addressed: what comes from one supply point on one day by one mode.
 *
 * <p>A part of a load costs at least its share, by weight or by volume, of what the whole load would cost at the same center
 * with vehicles that may be filled in part beyond the first: fixed charges, minimums and vehicles are asked for every part
 * in full. So the units of a part may pay that share.
 */
final class LeastInbound {
    private record Load(String from, String mode, int day) {}

    private static final Comparator<Load> ORDER = Comparator.comparing(Load::from, ProductKey::codePoints)
            .thenComparing(Load::mode, ProductKey::codePoints)
            .thenComparingInt(Load::day);

    /** How much of everything there is in a load. */
    private static final class Sums {
        double kg;
        double m3;
        double units;
    }

    private final Network network;
    private final Map<Load, Sums> loads = new TreeMap<>(ORDER);

    LeastInbound(Network network, Workspace workspace) {
        this.network = network;
        workspace.inbound().stream().filter(this::isCharged).forEach(this::add);
    }

    private boolean isCharged(Inbound row) {
        return network.sites.codes.find(row.center()) != Codes.NONE
                && network.terms.day(row.arrivalDate()) < network.terms.horizonDays
                && !row.supplyPoint().isEmpty();
    }

    private Load load(Inbound row) {
        return new Load(row.supplyPoint(), row.mode(), network.terms.day(row.arrivalDate()));
    }

    private Item item(Inbound row) {
        return network.items.get(network.number(row.product()));
    }

    private void add(Inbound row) {
        Item item = item(row);
        double units = Terms.amount(row.units());
        Sums sums = loads.computeIfAbsent(load(row), key -> new Sums());
        sums.kg += units * item.weightKg;
        sums.m3 += units * item.m3;
        sums.units += units;
    }

    /** What shipments pay at least together, each from the center that asks least of it. */
    double of(List<Inbound> rows) {
        double money = 0;
        for (Inbound row : rows) {
            double least = Double.POSITIVE_INFINITY;
            for (int c = 0; c < network.sites.size(); c++) {
                least = Math.min(least, perUnit(row, c));
            }
            money += Double.isFinite(least) ? least * Terms.amount(row.units()) : 0;
        }
        return money;
    }

    /** Money for a unit of a shipment if it is addressed to a center. */
    double perUnit(Inbound row, int center) {
        Sums sums = isCharged(row) ? loads.get(load(row)) : null;
        if (sums == null) {
            return 0;
        }
        Item item = item(row);
        String to = network.sites.codes.code(center);
        double km = network.freight.km(row.supplyPoint(), network.sites.center(center));
        List<FreightRate> rates = rates(row, to);
        if (isByVolume(row, sums)) {
            return least(rates, item, item.m3 / sums.m3, sums.units, rate -> byM3(rate, km, sums));
        }
        double share = sums.kg > 0 ? item.weightKg / sums.kg : 1 / sums.units;
        return sums.units > 0 ? least(rates, item, share, sums.units, rate -> byKg(rate, km, sums)) : 0;
    }

    private static double least(
            List<FreightRate> rates, Item item, double share, double units, ToDoubleFunction<FreightRate> money) {
        return rates.stream()
                .mapToDouble(rate -> {
                    double all = money.applyAsDouble(rate);
                    double perUnit = Terms.amount(rate.perUnit());
                    double minimum = Terms.amount(rate.minimum());
                    double freight = all + units * perUnit > minimum ? share * all + perUnit : share * minimum;
                    return freight + item.unitCost * Terms.amount(rate.lossRate());
                })
                .min()
                .orElse(0);
    }

    private List<FreightRate> rates(Inbound row, String to) {
        return row.mode().isEmpty()
                ? network.freight.listModes(row.supplyPoint(), to)
                : network.freight.find(row.supplyPoint(), to, row.mode()).stream()
                        .toList();
    }

    /** Whether the load's volume asks for more than its weight, at the center it was addressed to. */
    private boolean isByVolume(Inbound row, Sums sums) {
        double km = network.freight.km(row.supplyPoint(), network.sites.center(0));
        return sums.m3 > 0
                && rates(row, network.sites.codes.code(0)).stream()
                        .allMatch(rate -> byM3(rate, km, sums) > byKg(rate, km, sums));
    }

    private static double byKg(FreightRate rate, double km, Sums sums) {
        return cost(rate, km, sums.kg, vehicles(sums.kg, rate.vehicleKg().orElse(0)));
    }

    private static double byM3(FreightRate rate, double km, Sums sums) {
        double kg = Terms.amount(rate.minDensityKgM3()) * sums.m3;
        return cost(rate, km, kg, vehicles(sums.m3, rate.vehicleM3().orElse(0)));
    }

    private static double cost(FreightRate rate, double km, double kg, double vehicles) {
        return Terms.amount(rate.fixed())
                + Terms.amount(rate.perKgKm()) * km * kg
                + Terms.amount(rate.perVehicleKm()) * km * vehicles;
    }

    /** Vehicles for an amount, the first in full. */
    private static double vehicles(double amount, double room) {
        return room > 0 ? Math.max(1, amount / Terms.divisor(room)) : 1;
    }
}
