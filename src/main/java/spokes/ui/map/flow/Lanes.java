package spokes.ui.map.flow;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spokes.engine.result.AreaService;
import spokes.engine.result.LaneFlow;
import spokes.model.goods.ProductKey;

/** What flows from centers to areas, the products put together. Immutable; making one reads every flow. */
final class Lanes {
    static final Lanes NONE = new Lanes(Map.of(), Map.of());
    private static final Comparator<Lane> ORDER = Comparator.comparingDouble(Lane::units)
            .reversed()
            .thenComparing(Lane::center)
            .thenComparing(Lane::area);

    private final Map<Ends, Lane> lanes;
    private final Map<String, Double> costs;

    private Lanes(Map<Ends, Lane> lanes, Map<String, Double> costs) {
        this.lanes = lanes;
        this.costs = costs;
    }

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
        Map<String, Double> costs = new HashMap<>();
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
        double all = costs.values().stream().mapToDouble(Double::doubleValue).sum();
        return all > 0 ? costs.getOrDefault(area, 0.0) / all : 0;
    }
}
