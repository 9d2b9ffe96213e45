package spokes.engine.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spokes.engine.basis.Terms;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.model.carrier.FreightRate;

/**
 * What a unit pays at least to come from one center to another by transfers, over others if that is cheaper: what grows with
 * a shipment, vehicles by the share of them that is filled, its loss on the way and its receiving; no fixed charge, no minimum.
 */
final class LeastFreight {
    private final TrialGround ground;
    private final Network network;
    private final int centers;

    LeastFreight(TrialGround ground) {
        this.ground = ground;
        network = ground.network;
        centers = network.sites.size();
    }

    /** Money for a unit of a product, by center from and, in it, by center to. */
    double[][] of(Item item, Judgment plan) {
        List<Move> moves = plan.moves(item.number).stream().filter(Move::takes).toList();
        double[][] money = new double[centers][centers];
        for (int from = 0; from < centers; from++) {
            for (int to = 0; to < centers; to++) {
                money[from][to] = from == to ? 0 : ofLane(item, from, to, moves);
            }
        }
        for (int over = 0; over < centers; over++) {
            for (int from = 0; from < centers; from++) {
                for (int to = 0; to < centers; to++) {
                    money[from][to] = Math.min(money[from][to], money[from][over] + money[over][to]);
                }
            }
        }
        return money;
    }

    private double ofLane(Item item, int from, int to, List<Move> moves) {
        Stream<Double> lots = ground.ways(from, to).stream().map(way -> of(item, way.rate(), way.km()));
        Stream<Double> planned = moves.stream()
                .filter(move -> move.from() == from && move.to() == to)
                .map(move -> of(item, move.rate(), move.km()));
        return Stream.concat(lots, planned).min(Double::compare).orElse(Double.POSITIVE_INFINITY)
                + network.sites.receivingPerUnit[to];
    }

    private static double of(Item item, Optional<FreightRate> row, double km) {
        if (row.isEmpty()) {
            return 0;
        }
        FreightRate rate = row.get();
        double vehicleKg = rate.vehicleKg().orElse(0);
        double vehicleM3 = rate.vehicleM3().orElse(0);
        double vehicles = vehicleKg > 0
                ? item.weightKg / Terms.divisor(vehicleKg)
                : vehicleM3 > 0 ? item.m3 / Terms.divisor(vehicleM3) : 0;
        return Terms.amount(rate.perKgKm()) * km * item.weightKg
                + Terms.amount(rate.perVehicleKm()) * km * vehicles
                + Terms.amount(rate.perUnit())
                + item.unitCost * Terms.amount(rate.lossRate());
    }

    /** Days on which anything that is transferred may become stock, rising. */
    double[] readyDays() {
        return IntStream.range(0, centers * centers)
                .boxed()
                .flatMap(pair -> ground.ways(pair / centers, pair % centers).stream())
                .mapToDouble(Way::ready)
                .map(day -> Math.max(0, day))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Units of a product by center: what is there, and what comes from outside or is under way. */
    double[] units(Item item, Judgment plan) {
        double[] units = network.supply(item.number).opening.clone();
        network.supply(item.number).inbound.stream()
                .filter(arrival -> arrival.ready() < network.terms.horizonDays)
                .forEach(arrival -> units[arrival.center()] += arrival.units());
        plan.moves(item.number).stream()
                .filter(move -> !move.takes() && move.ready() < network.terms.horizonDays)
                .forEach(move -> units[move.to()] += move.units());
        return Arrays.stream(units).map(u -> Math.max(0, u)).toArray();
    }
}
