package spokes.engine.transfer;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Terms;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.placement.SharedOrderBook;
import spokes.engine.placement.SharedOrders;

/**
 * What a plan costs at least, however its stock is transferred. Every unit that is asked for is delivered from a center,
 * from where it lies today or comes in, with {@link LeastFreight} between them, or lost; no center gives more units than it
 * has and gets. Prices for these units make that a bound that is summed up area by area (Lagrangian relaxation), with
 * {@link LeastOrders} where orders of several products tie areas to centers. Added are what returns cost, the capital in
 * units that cannot have been sold and their space, fixed costs, and what inbound shipments cost; all else is at least nothing.
 */
final class LeastCost {
    /** What the bound is lowered by, for what sums round. */
    private static final double SAFETY = 1e-9;

    /** Steps of the prices of units. */
    private static final int STEPS = 30;

    /** Steps in a row that may raise nothing. */
    private static final int MOST_IDLE = 6;

    private final Network network;
    private final Judgment plan;
    private final LeastFreight freight;
    private final double[] readyDays;
    private final SharedOrderBook orders;
    private final BooleanSupplier isOver;

    private LeastCost(TrialGround ground, BooleanSupplier isOver) {
        this.isOver = isOver;
        plan = ground.plan;
        network = ground.network;
        freight = new LeastFreight(ground);
        readyDays = freight.readyDays();
        orders = new SharedOrderBook(network, plan.patterns());
    }

    /** The bound; empty if nothing is proven, or if it is no longer wanted. */
    static OptionalDouble of(TrialGround ground, BooleanSupplier isOver) {
        LeastCost least = new LeastCost(ground, isOver);
        Network network = ground.network;
        double money = network.inbound.freight + network.inbound.loss;
        for (int c = 0; c < network.sites.size(); c++) {
            money += network.sites.fixedPerMonth[c] * network.terms.months() + network.sites.openingOnce[c];
        }
        for (double ofProduct :
                network.items.parallelStream().mapToDouble(least::of).toArray()) {
            money += ofProduct; // in order, so that threads do not change what is rounded
        }
        return Double.isFinite(money) ? OptionalDouble.of(money - SAFETY * Math.abs(money)) : OptionalDouble.empty();
    }

    /** What a product costs at least, less than any money if that is no longer wanted. */
    private double of(Item item) {
        return isOver.getAsBoolean()
                ? Double.NEGATIVE_INFINITY
                : new Product(item).money() + received(item) + unsold(item);
    }

    private double received(Item item) {
        return network.supply(item.number).inbound.stream()
                .filter(arrival -> arrival.ready() < network.terms.horizonDays)
                .mapToDouble(arrival -> arrival.units() * network.sites.receivingPerUnit[arrival.center()])
                .sum();
    }

    /** Capital in units that are left if all that was asked for had been sold, and space when nothing is on its way any more. */
    private double unsold(Item item) {
        double money = 0;
        double sold = 0;
        double settled = plan.moves(item.number).stream()
                .mapToDouble(Move::ready)
                .reduce(readyDays.length > 0 ? readyDays[readyDays.length - 1] : 0, Math::max);
        double capital = item.unitCost * network.terms.capitalRate / Terms.DAYS_PER_YEAR;
        double space = item.m3
                / network.terms.storageFill
                * Arrays.stream(network.sites.storagePerM3Month).min().orElse(0)
                / Terms.DAYS_PER_MONTH;
        for (int day = 0; day < network.terms.horizonDays; day++) {
            double end = day + 1.0;
            for (int i = 0; i < item.demand.size(); i++) {
                sold += item.demand.rate(i, day / 7);
            }
            double there = Arrays.stream(network.supply(item.number).opening).sum();
            there += network.supply(item.number).inbound.stream()
                    .filter(arrival -> arrival.ready() < end - 1)
                    .mapToDouble(arrival -> arrival.units())
                    .sum();
            money += Math.max(0, there - sold) * (capital + (day >= settled ? space : 0));
        }
        return money;
    }

    /** One product at prices of its units. */
    private final class Product {
        private final Item item;
        private final int centers = network.sites.size();
        private final double lost;
        private final double[] units;
        private final double[][] freightFrom;
        private final double[][] delivered;
        private final double[][] serving;
        private final double[] asked;
        private final @Nullable LeastOrders tied;

        Product(Item item) {
            this.item = item;
            lost = item.price > 0 ? item.price - item.unitCost : 0;
            units = freight.units(item, plan);
            freightFrom = freight.of(item, plan);
            delivered = delivered();
            serving = new double[centers][item.demand.size()];
            asked = IntStream.range(0, item.demand.size())
                    .mapToDouble(i -> item.demand.mean(i, network.terms) * network.terms.horizonDays)
                    .toArray();
            Optional<SharedOrders> shared = orders.find(item.number);
            tied = shared.isEmpty() ? null : new LeastOrders(network, item, shared.get(), quietUntil());
        }

        private double[] quietUntil() {
            DoubleStream inbound =
                    network.supply(item.number).inbound.stream().mapToDouble(a -> Math.max(0, a.ready()));
            DoubleStream opened = network.closures.list().stream().mapToDouble(span -> Math.max(0, span.to()));
            DoubleStream moved = plan.moves(item.number).stream().mapToDouble(Move::ready);
            return LeastOrders.quietUntil(
                    network,
                    Stream.of(inbound, opened, moved, Arrays.stream(readyDays))
                            .flatMapToDouble(days -> days)
                            .toArray());
        }

        private double[][] delivered() {
            LaneCosts lanes = new LaneCosts(network, item);
            double[][] money = new double[centers][item.demand.size()];
            for (int c = 0; c < centers; c++) {
                for (int i = 0; i < money[c].length; i++) {
                    int area = item.demand.areas[i];
                    money[c][i] = lanes.rank(c, area) < Double.POSITIVE_INFINITY
                            ? lanes.charge(c, area)
                                    + item.unitCost * lanes.lossRate(c, area)
                                    + (item.returnRate > 0 ? item.returnRate * lanes.perReturn(area) : 0)
                            : Double.POSITIVE_INFINITY;
                }
            }
            return money;
        }

        double money() {
            double all = Arrays.stream(asked).sum();
            double[] prices = new double[centers];
            double[] used = new double[centers];
            double best = at(prices, used);
            double step = all > 0 ? spread() / all : 0;
            int idle = 0;
            for (int turn = 1; turn <= STEPS && step > 0 && idle < MOST_IDLE && !isOver.getAsBoolean(); turn++) {
                for (int c = 0; c < centers; c++) {
                    prices[c] = Math.max(0, prices[c] + step / turn * (used[c] - units[c]));
                }
                double found = at(prices, used);
                idle = found > best ? 0 : idle + 1;
                best = Math.max(best, found);
            }
            return best;
        }

        /** By how much centers differ in what they ask for an area, in the mean. */
        private double spread() {
            return IntStream.range(0, asked.length)
                    .mapToDouble(i -> {
                        double[] money = IntStream.range(0, centers)
                                .mapToDouble(c -> delivered[c][i])
                                .filter(Double::isFinite)
                                .toArray();
                        return Arrays.stream(money).max().orElse(0)
                                - Arrays.stream(money).min().orElse(0);
                    })
                    .average()
                    .orElse(0);
        }

        private double at(double[] prices, double[] used) {
            double money = 0;
            int[] origin = new int[centers];
            for (int c = 0; c < centers; c++) {
                double worth = Double.POSITIVE_INFINITY;
                for (int from = 0; from < centers; from++) {
                    if (freightFrom[from][c] + prices[from] < worth) {
                        worth = freightFrom[from][c] + prices[from];
                        origin[c] = from;
                    }
                }
                for (int i = 0; i < asked.length; i++) {
                    serving[c][i] = delivered[c][i] + worth;
                }
                money -= prices[c] * units[c];
            }
            double[] served = new double[centers];
            double[] alone = new double[asked.length];
            money += tied == null ? 0 : tied.of(serving, lost, alone, served);
            for (int i = 0; i < asked.length; i++) {
                money += alone(i, Math.max(0, asked[i] - alone[i]), served);
            }
            Arrays.fill(used, 0);
            for (int c = 0; c < centers; c++) {
                used[origin[c]] += served[c];
            }
            return money;
        }

        /** Units that nothing ties to any center. */
        private double alone(int i, double amount, double[] served) {
            double best = lost;
            int who = -1;
            for (int c = 0; c < centers; c++) {
                who = serving[c][i] < best ? c : who;
                best = Math.min(best, serving[c][i]);
            }
            if (who >= 0) {
                served[who] += amount;
            }
            return amount * best;
        }
    }
}
