package spokes.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;
import spokes.model.goods.ProductKey;

/**
 * How an area is served in a plan and in another one.
 *
 * @param before in the first
 * @param after  in the other
 */
public record AreaDifference(AreaService before, AreaService after) {

    /** The areas of two plans in code order; one that a plan does not have asks for nothing there. */
    public static List<AreaDifference> between(JudgedPlan first, JudgedPlan other) {
        return between(first.listAreas(), other.listAreas());
    }

    /** The same as these products are served alone; as all are if there are none. */
    public static List<AreaDifference> between(JudgedPlan first, JudgedPlan other, Set<ProductKey> products) {
        return products.isEmpty()
                ? between(first, other)
                : between(first.listAreas(products), other.listAreas(products));
    }

    private static List<AreaDifference> between(List<AreaService> first, List<AreaService> other) {
        Map<String, AreaService> before = new TreeMap<>();
        first.forEach(area -> before.put(area.area(), area));
        Map<String, AreaDifference> all = new TreeMap<>();
        for (AreaService after : other) {
            AreaService there = before.remove(after.area());
            all.put(after.area(), new AreaDifference(there == null ? none(after.area()) : there, after));
        }
        before.forEach((code, service) -> all.put(code, new AreaDifference(service, none(code))));
        return new ArrayList<>(all.values());
    }

    private static AreaService none(String area) {
        return new AreaService(area, 0, 0, 0, 0, "");
    }

    /** Code of the area. */
    public String area() {
        return after.area();
    }

    /** Delivery days more, where both deliver; else 0. */
    public double days() {
        return bothDeliver() ? after.meanDays() - before.meanDays() : 0;
    }

    /** Money more per delivered unit, where both deliver; else 0. */
    public double costPerUnit() {
        return bothDeliver() ? after.costPerUnit() - before.costPerUnit() : 0;
    }

    /** Money more of outbound shipping and of pick and pack. */
    public double cost() {
        return after.cost() - before.cost();
    }

    /** Units more that are not delivered. */
    public double unmetUnits() {
        return after.unmetUnits() - before.unmetUnits();
    }

    private boolean bothDeliver() {
        return before.demandUnits() > before.unmetUnits() && after.demandUnits() > after.unmetUnits();
    }
}
