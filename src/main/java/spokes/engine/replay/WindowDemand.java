package spokes.engine.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import spokes.engine.basis.Codes;
import spokes.engine.demand.Demand;
import spokes.engine.demand.DemandSource;
import spokes.engine.network.Network;
import spokes.model.goods.ProductKey;

/** The units of a window's orders as demand: spread evenly over each week, so that the live evaluation can judge them. */
public final class WindowDemand implements DemandSource {
    private final int weeks;
    private final Map<ProductKey, Demand> demand = new HashMap<>();

    WindowDemand(Network network, WindowOrders orders) {
        weeks = network.terms.weeks();
        List<SortedMap<Integer, double[]>> rates = new ArrayList<>();
        network.items.forEach(item -> rates.add(new TreeMap<>()));
        for (int order = 0; order < orders.size(); order++) {
            int week = (int) orders.moment[order] / 7;
            for (int line = orders.firstLine[order]; line < orders.firstLine[order + 1]; line++) {
                if (orders.area[line] != Codes.NONE) {
                    rates.get(orders.product[line])
                                    .computeIfAbsent(orders.area[line], area -> new double[weeks])[week] +=
                            orders.units[line] / network.terms.daysOfWeek(week);
                }
            }
        }
        network.items.forEach(item -> demand.put(item.key(), demand(rates.get(item.number))));
    }

    private Demand demand(SortedMap<Integer, double[]> byArea) {
        int[] areas = byArea.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] rates = new double[weeks * areas.length];
        int position = 0;
        for (double[] ofArea : byArea.values()) {
            System.arraycopy(ofArea, 0, rates, weeks * position++, weeks);
        }
        return new Demand(areas, rates, /* steady= */ false);
    }

    @Override
    public Demand of(ProductKey product) {
        return demand.getOrDefault(product, Demand.NONE);
    }
}
