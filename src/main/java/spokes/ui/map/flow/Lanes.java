package spokes.ui.map.flow;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import spokes.engine.result.AreaService;
import spokes.engine.result.LaneFlow;
import spokes.model.goods.ProductKey;

/** What flows from centers to areas, the products put together. Immutable; making one reads every flow. */
final class Lanes {
    private static final Comparator<Lane> ORDER = Comparator.comparingDouble(Lane::units)
            .reversed()
            .thenComparing(Lane::center)
            .thenComparing(Lane::area);

    /** So many lines can be told apart on a map of fifty centers. */
    static final int MOST_OF_ALL = 200;

    static final Lanes NONE = new Lanes(Map.of(), new TreeMap<>());

    private final Map<Ends, Lane> lanes;
    private final Map<String, Double> costs;
    private final double allCosts;
    private final Largest largest;

    private Lanes(Map<Ends, Lane> lanes, SortedMap<String, Double> costs) {
        this.lanes = lanes;
        this.costs = costs;
        allCosts = costs.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Lane> sorted = lanes.values().stream().sorted(ORDER).toList();
        List<Lane> shown = sorted.stream().limit(MOST_OF_ALL).toList();
        double units = units(sorted);
        largest = new Largest(shown, sorted.size(), units > 0 ? units(shown) / units : 1);
    }

    private static double units(List<Lane> some) {
        return some.stream().mapToDouble(Lane::units).sum();
    }

    /**
     * The largest lanes of all.
     *
     * @param lanes the largest first
     * @param of    how many there are in all
     * @param share of all units that they carry, 0 to 1
     */
    record Largest(List<Lane> lanes, int of, double share) {}

    private record Ends(String center, String area) {}

    /**
     * A center's deliveries to an area over the horizon.
     *
     * @param units units delivered
     * @param days  units-weighted mean of delivery days
     */
    record Lane(String center, String area, double units, double days) {
        Lane with(LaneFlow flow) {
            double sum = units + flow.units();
            return new Lane(center, area, sum, (units * days + flow.units() * flow.days()) / sum);
        }
    }

    /** The flows of these products put together, of all if there are none; the costs are always those of all. */
    static Lanes of(List<LaneFlow> flows, Set<ProductKey> products) {
        Map<Ends, Lane> lanes = new HashMap<>();
        SortedMap<String, Double> costs = new TreeMap<>();
        for (LaneFlow flow : flows) {
            costs.merge(flow.area(), flow.shipping() + flow.picking(), Double::sum);
            if (flow.units() > 0 && (products.isEmpty() || products.contains(flow.product()))) {
                lanes.compute(
                        new Ends(flow.center(), flow.area()),
                        (ends, lane) -> lane == null
                                ? new Lane(ends.center(), ends.area(), flow.units(), flow.days())
                                : lane.with(flow));
            }
        }
        return new Lanes(lanes, costs);
    }

    /** The largest lanes of all centers. */
    Largest largest() {
        return largest;
    }

    /** The largest lanes from a center, the largest first. */
    List<Lane> from(String center, int most) {
        return lanes.values().stream()
                .filter(lane -> lane.center().equals(center))
                .sorted(ORDER)
                .limit(most)
                .toList();
    }

    /** The largest lanes of a center that areas are mainly served by, the largest first. */
    static List<Lane> links(List<AreaService> areas, String center, int most) {
        return areas.stream()
                .filter(area -> area.mainCenter().equals(center))
                .map(area -> new Lane(center, area.area(), area.demandUnits() - area.unmetUnits(), area.meanDays()))
                .sorted(ORDER)
                .limit(most)
                .toList();
    }

    /** The lanes to an area, the largest first. */
    List<Lane> to(String area) {
        return lanes.values().stream()
                .filter(lane -> lane.area().equals(area))
                .sorted(ORDER)
                .toList();
    }

    /** An area's part of all shipping and picking money, 0 to 1. */
    double costShare(String area) {
        return allCosts > 0 ? costs.getOrDefault(area, 0.0) / allCosts : 0;
    }
}
