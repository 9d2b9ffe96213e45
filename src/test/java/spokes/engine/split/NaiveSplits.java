package spokes.engine.split;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Rounding;
import spokes.engine.carriage.Parcels;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;
import spokes.engine.stocked.StockedWeeks;
import spokes.model.carrier.LaneRate;
import spokes.model.goods.OrderLine;
import spokes.model.goods.ProductKey;

/** Section 8 read plainly: order by order, week by week, every way to part an order tried. */
final class NaiveSplits {
    private final SplitWorld world;
    private final Network network;
    private final List<StockedWeeks> stocked;
    private final Map<ProductKey, Double> ordered = new HashMap<>();

    double extraCost;
    double extraParcels;
    double splitOrders;

    /** A parcel: lines, center, what it costs to choose by and in money. */
    record Parcel(List<OrderLine> lines, int center, double cost, double money) {}

    NaiveSplits(SplitWorld world) {
        this.world = world;
        network = world.network;
        stocked = world.stocked();
        List<OrderLine> history = world.workspace.orders().stream()
                .filter(line -> line.quantity() > 0 && line.date().isBefore(network.terms.planDate))
                .toList();
        history.forEach(line -> ordered.merge(line.product(), line.quantity(), Double::sum));
        Map<String, List<OrderLine>> orders = new LinkedHashMap<>();
        history.stream()
                .filter(line -> network.areas.find(line.area()) != Codes.NONE && !item(line).shipping.byFreight)
                .forEach(line -> orders.computeIfAbsent(
                                line.product().client() + "/" + line.orderId() + "/" + line.area(),
                                key -> new ArrayList<>())
                        .add(line));
        orders.values().stream().filter(order -> order.size() > 1).forEach(this::judge);
    }

    private Item item(OrderLine line) {
        return network.items.get(network.number(line.product()));
    }

    private void judge(List<OrderLine> order) {
        List<OrderLine> lines =
                order.stream().sorted(Comparator.comparing(OrderLine::product)).toList();
        int area = network.areas.find(lines.getFirst().area());
        for (int week = 0; week < network.terms.weeks(); week++) {
            int k = week;
            double share =
                    lines.stream().mapToDouble(line -> share(line, k)).min().orElse(0);
            double weight = share * Math.min(7, network.terms.horizonDays - 7 * week);
            List<OrderLine> had = lines.stream()
                    .filter(line -> !centers(line, area, k).isEmpty())
                    .toList();
            if (!had.isEmpty()) {
                List<Parcel> chosen = choose(had, area, week);
                double charged =
                        had.stream().mapToDouble(line -> charged(line, area, k)).sum();
                extraCost +=
                        weight * (chosen.stream().mapToDouble(Parcel::money).sum() - charged);
                extraParcels += weight * (chosen.size() - 1);
                splitOrders += chosen.size() > 1 ? weight : 0;
            }
        }
    }

    private double share(OrderLine line, int week) {
        Item item = item(line);
        double perDay = IntStream.range(0, item.demand.size())
                .mapToDouble(i -> item.demand.rate(i, week))
                .sum();
        return perDay / Optional.ofNullable(ordered.get(line.product())).orElseThrow();
    }

    private List<Integer> centers(OrderLine line, int area, int week) {
        StockedWeeks weeks = stocked.get(item(line).number);
        return IntStream.range(0, network.sites.size())
                .filter(c -> weeks.has(week, c) && network.lanes.isReachable(c, area))
                .boxed()
                .toList();
    }

    /** Of all ways to part the lines, the fewest parcels, then the least cost, then the first parcel with most last lines. */
    List<Parcel> choose(List<OrderLine> lines, int area, int week) {
        Comparator<List<Parcel>> better = Comparator.<List<Parcel>>comparingInt(List::size)
                .thenComparingDouble(NaiveSplits::cost)
                .thenComparing((a, b) -> compareLines(a, b, lines));
        return ways(lines, area, week).stream().min(better).orElseThrow();
    }

    private static double cost(List<Parcel> parcels) {
        double cost = 0;
        for (Parcel parcel : parcels.reversed()) {
            cost = Rounding.nineDecimals(parcel.cost + cost);
        }
        return cost;
    }

    private static int compareLines(List<Parcel> a, List<Parcel> b, List<OrderLine> lines) {
        for (int i = 0; i < a.size(); i++) {
            int difference = Integer.compare(bits(b.get(i), lines), bits(a.get(i), lines));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int bits(Parcel parcel, List<OrderLine> lines) {
        return parcel.lines.stream().mapToInt(line -> 1 << lines.indexOf(line)).sum();
    }

    private List<List<Parcel>> ways(List<OrderLine> lines, int area, int week) {
        if (lines.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Parcel>> ways = new ArrayList<>();
        for (int bits = 0; bits < 1 << (lines.size() - 1); bits++) {
            List<OrderLine> together = new ArrayList<>(List.of(lines.getFirst()));
            List<OrderLine> others = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                ((bits >> (i - 1) & 1) != 0 ? together : others).add(lines.get(i));
            }
            best(together, area, week)
                    .ifPresent(parcel -> ways(others, area, week).forEach(rest -> {
                        List<Parcel> way = new ArrayList<>(List.of(parcel));
                        way.addAll(rest);
                        ways.add(way);
                    }));
        }
        return ways;
    }

    private Optional<Parcel> best(List<OrderLine> lines, int area, int week) {
        List<Integer> all = new ArrayList<>(centers(lines.getFirst(), area, week));
        lines.forEach(line -> all.retainAll(centers(line, area, week)));
        return all.stream()
                .map(center -> parcel(lines, center, area))
                .min(Comparator.comparingDouble(Parcel::cost)
                        .thenComparingDouble(parcel -> km(parcel.center, area))
                        .thenComparingInt(Parcel::center));
    }

    private double km(int center, int area) {
        double km = network.lanes.km(center, area);
        return km < 0 ? Double.MAX_VALUE : km;
    }

    private Parcel parcel(List<OrderLine> lines, int center, int area) {
        double units = lines.stream().mapToDouble(OrderLine::quantity).sum();
        double kg = lines.stream()
                .mapToDouble(line -> line.quantity() * item(line).weightKg)
                .sum();
        @Nullable LaneRate lane = network.lanes.findExplicit(center, area);
        double dispatch = network.sites.dispatchDays[center];
        double price = 0;
        double transit = 0;
        if (lane == null) {
            int zone = network.lanes.zone(center, area);
            int service = network.services.choose(zone, dispatch, s -> price(lines, s, zone));
            price = price(lines, service, zone);
            transit = network.services.transitDays(service, zone);
        } else {
            price = lane.costPerParcel() + lane.costPerKg() * kg + lane.costPerUnit() * units;
            transit = lane.transitDays();
        }
        double money = price + network.sites.pickPerOrder[center] + network.sites.pickPerUnit[center] * units;
        double value = network.terms.valueOfADay * (transit + dispatch);
        return new Parcel(lines, center, Rounding.nineDecimals(money + value), money);
    }

    private double price(List<OrderLine> lines, int service, int zone) {
        return world.parcels
                .price(
                        service,
                        lines.stream()
                                .map(line -> new Parcels.Line(item(line).product, line.quantity()))
                                .toList())[zone];
    }

    private double charged(OrderLine line, int area, int week) {
        LaneCosts costs = world.costs(item(line).number);
        Collection<Integer> centers = centers(line, area, week);
        int center = centers.stream()
                .min(Comparator.<Integer>comparingDouble(c -> costs.rank(c, area))
                        .thenComparingDouble(c -> km(c, area))
                        .thenComparingInt(c -> c))
                .orElseThrow();
        return line.quantity() * (costs.shipping(center, area) + costs.pickPerUnit(center));
    }
}
