package spokes.ui.map.shade;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spokes.engine.scenario.AreaDifference;
import spokes.model.goods.ProductKey;
import spokes.ui.MapDifference;

/**
 * How areas fare in one plan beside another, in five levels.
 *
 * @param kind  what differs
 * @param areas by code
 */
public record AreaLevels(MapDifference.Kind kind, Map<String, AreaDifference> areas) {
    /** Days, or share of the cost per unit, below which nobody would see a difference. */
    private static final double LEAST_DAYS = 0.05;

    private static final double LEAST_SHARE = 0.005;

    /** What from on a difference is a large one. */
    private static final double MANY_DAYS = 0.5;

    private static final double LARGE_SHARE = 0.05;

    public AreaLevels {
        areas = Map.copyOf(areas);
    }

    /** The levels of all areas, as these products are served alone; as all are if there are none. */
    public static AreaLevels of(MapDifference difference, Set<ProductKey> products) {
        Map<String, AreaDifference> byCode = new HashMap<>();
        AreaDifference.between(difference.base(), difference.other(), products)
                .forEach(area -> byCode.put(area.area(), area));
        return new AreaLevels(difference.kind(), byCode);
    }

    /** The difference of an area, if it is known. */
    public Optional<AreaDifference> find(String area) {
        return Optional.ofNullable(areas.get(area));
    }

    /** How an area fares: −2 much better, −1 better, 0 the same, 1 worse, 2 much worse. */
    public int level(String area) {
        return find(area).map(this::level).orElse(0);
    }

    private int level(AreaDifference area) {
        boolean wasServed = area.before().demandUnits() > area.before().unmetUnits();
        boolean isServed = area.after().demandUnits() > area.after().unmetUnits();
        if (wasServed != isServed) {
            return isServed ? -2 : 2;
        }
        double before = area.before().costPerUnit();
        double share = before > 0 ? area.costPerUnit() / before : 0;
        return kind == MapDifference.Kind.DAYS
                ? level(area.days(), LEAST_DAYS, MANY_DAYS)
                : level(share, LEAST_SHARE, LARGE_SHARE);
    }

    private static int level(double difference, double least, double much) {
        double size = Math.abs(difference);
        int steps = size < least ? 0 : size < much ? 1 : 2;
        return difference < 0 ? -steps : steps;
    }
}
