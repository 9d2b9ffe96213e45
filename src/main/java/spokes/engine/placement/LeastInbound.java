package spokes.engine.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;

/**
 * Money that the freight of inbound shipments takes at least, to whatever open centers they are addressed: of what comes
 * from one supply point on one day by one mode, at least one fixed charge or minimum, and the least for its weight.
 */
final class LeastInbound {
    private record Load(String from, String mode, int day) {}

    private static final Comparator<Load> ORDER = Comparator.comparing(Load::from, ProductKey::codePoints)
            .thenComparing(Load::mode, ProductKey::codePoints)
            .thenComparingInt(Load::day);

    private final Network network;
    private final Map<Load, double[]> loads = new TreeMap<>(ORDER);

    private LeastInbound(Network network) {
        this.network = network;
    }

    static double of(Network network, Workspace workspace) {
        LeastInbound least = new LeastInbound(network);
        workspace.inbound().forEach(least::add);
        return least.loads.entrySet().stream()
                .mapToDouble(entry -> least.money(entry.getKey(), entry.getValue()))
                .sum();
    }

    private void add(Inbound row) {
        int day = network.terms.day(row.arrivalDate());
        boolean isCounted = network.sites.codes.find(row.center()) != Codes.NONE && day < network.terms.horizonDays;
        if (isCounted && !row.supplyPoint().isEmpty()) {
            Item item = network.items.get(network.number(row.product()));
            double units = Terms.amount(row.units());
            double[] sums = loads.computeIfAbsent(new Load(row.supplyPoint(), row.mode(), day), key -> new double[3]);
            sums[0] += units * item.weightKg;
            sums[1] += units * item.m3;
            sums[2] += units;
        }
    }

    private double money(Load load, double[] sums) {
        double minimum = Double.POSITIVE_INFINITY;
        double fixed = Double.POSITIVE_INFINITY;
        double variable = Double.POSITIVE_INFINITY;
        for (int c : IntStream.range(0, network.sites.size()).toArray()) {
            List<FreightRate> rates = rates(load, network.sites.codes.code(c));
            double km = network.freight.km(load.from, network.sites.center(c));
            for (FreightRate rate : rates) {
                minimum = Math.min(minimum, Terms.amount(rate.minimum()));
                fixed = Math.min(fixed, Terms.amount(rate.fixed()));
                variable = Math.min(variable, variable(rate, km, sums));
            }
            if (rates.isEmpty()) {
                return 0;
            }
        }
        double money = Math.max(minimum, fixed + variable);
        return sums[2] > 0 && Double.isFinite(money) ? money : 0;
    }

    private List<FreightRate> rates(Load load, String to) {
        return load.mode.isEmpty()
                ? network.freight.listModes(load.from, to)
                : network.freight.find(load.from, to, load.mode).stream().toList();
    }

    /** What grows with the load; vehicles count by the share of them that is filled. */
    private static double variable(FreightRate rate, double km, double[] sums) {
        double kg = Math.max(sums[0], Terms.amount(rate.minDensityKgM3()) * sums[1]);
        double vehicles = Math.max(
                filled(sums[0], rate.vehicleKg().orElse(0)),
                filled(sums[1], rate.vehicleM3().orElse(0)));
        return Terms.amount(rate.perKgKm()) * km * kg
                + Terms.amount(rate.perVehicleKm()) * km * vehicles
                + Terms.amount(rate.perUnit()) * sums[2];
    }

    private static double filled(double amount, double room) {
        return room > 0 ? amount / Terms.divisor(room) : 0;
    }
}
