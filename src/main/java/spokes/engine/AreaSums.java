package spokes.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.flow.Flows;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;
import spokes.engine.result.AreaService;
import spokes.model.goods.ProductKey;

/** How each area is served, products together. */
final class AreaSums {
    private static final double SAME_DAYS = 1e-9;

    private final Network network;
    private final double[] units;
    private final double[] unmet;
    private final double[] unitDays;
    private final double[] cost;
    private final double[] unitsByCenter;

    private AreaSums(Network network) {
        this.network = network;
        int areas = network.areas.size();
        units = new double[areas];
        unmet = new double[areas];
        unitDays = new double[areas];
        cost = new double[areas];
        unitsByCenter = new double[areas * network.sites.size()];
    }

    /** All products of a judgment. */
    static AreaSums of(Judgment judgment) {
        AreaSums sums = new AreaSums(judgment.network);
        for (int p = 0; p < judgment.network.items.size(); p++) {
            sums.add(judgment, p);
        }
        return sums;
    }

    /** Some products of a judgment. */
    static AreaSums of(Judgment judgment, Set<Integer> products) {
        AreaSums sums = new AreaSums(judgment.network);
        products.stream().sorted().forEach(p -> sums.add(judgment, p));
        return sums;
    }

    /** Some products of a judgment by their keys; those that are unknown are left out. */
    static AreaSums ofKeys(Judgment judgment, Set<ProductKey> products) {
        return of(
                judgment,
                products.stream()
                        .map(judgment.network::number)
                        .filter(number -> number != Codes.NONE)
                        .collect(Collectors.toSet()));
    }

    private void add(Judgment judgment, int product) {
        Item item = network.items.get(product);
        Flows flows = judgment.flows(product);
        LaneCosts lanes = new LaneCosts(network, item);
        for (int i = 0; i < flows.size(); i++) {
            int area = item.demand.areas[flows.position(i)];
            int center = flows.center(i);
            if (center == Flows.NOBODY) {
                unmet[area] += flows.units(i);
            } else {
                units[area] += flows.units(i);
                unitDays[area] += flows.units(i) * lanes.days(center, area);
                cost[area] += flows.units(i) * (lanes.shipping(center, area) + lanes.pickPerUnit(center));
                unitsByCenter[area * network.sites.size() + center] += flows.units(i);
            }
        }
    }

    List<AreaService> list() {
        return IntStream.range(0, units.length).mapToObj(this::service).toList();
    }

    private AreaService service(int area) {
        return new AreaService(
                network.areas.code(area),
                units[area] + unmet[area],
                unmet[area],
                meanDays(area),
                cost[area],
                mainCenter(area));
    }

    private double meanDays(int area) {
        return units[area] > 0 ? unitDays[area] / units[area] : 0;
    }

    private String mainCenter(int area) {
        int row = area * network.sites.size();
        int best = -1;
        for (int c = 0; c < network.sites.size(); c++) {
            if (unitsByCenter[row + c] > (best < 0 ? 0 : unitsByCenter[row + best])) {
                best = c;
            }
        }
        return best < 0 ? "" : network.sites.codes.code(best);
    }

    /**
     * Areas whose mean delivery days change when some products are served otherwise.
     *
     * @param before those products as they are in these sums
     * @param after  those products as they become
     */
    Set<String> changed(AreaSums before, AreaSums after) {
        Set<String> codes = new HashSet<>();
        for (int a = 0; a < units.length; a++) {
            double unitsAfter = units[a] - before.units[a] + after.units[a];
            double unitDaysAfter = unitDays[a] - before.unitDays[a] + after.unitDays[a];
            double meanAfter = unitsAfter > SAME_DAYS ? unitDaysAfter / unitsAfter : 0;
            if (Math.abs(meanAfter - meanDays(a)) > SAME_DAYS) {
                codes.add(network.areas.code(a));
            }
        }
        return codes;
    }
}
