package spokes.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import spokes.engine.result.ServiceLevels;

/** A plan's numbers by the names that {@link spokes.engine.naive.NaivePlan} gives them. */
final class SecondReading {
    private static final double SAME = 1e-9;

    private SecondReading() {}

    static Map<String, Double> numbers(Evaluation plan) {
        Map<String, Double> numbers = new TreeMap<>();
        plan.costs().lines().forEach((line, money) -> numbers.put(line.key(), money));
        numbers.put("orders", plan.orders());
        numbers.put("units_demanded", plan.unitsDemanded());
        numbers.put("units_shipped", plan.unitsShipped());
        numbers.put("units_unmet", plan.unitsUnmet());
        numbers.put("sales", plan.sales());
        numbers.put("co2e_kg", plan.co2eKg());
        ServiceLevels service = plan.service();
        numbers.put("mean_days", service.meanDays());
        numbers.put("p50_days", service.p50Days());
        numbers.put("p90_days", service.p90Days());
        numbers.put("p95_days", service.p95Days());
        service.coverage().forEach((days, share) -> numbers.put("coverage " + days, share));
        numbers.put("fill_rate", service.fillRate());
        numbers.put("mean_zone", service.meanZone());
        numbers.put("mean_km", service.meanKm());
        numbers.put("within_300_miles", service.within300Miles());
        numbers.put("mean_calendar_days", service.meanCalendarDays());
        service.calendarCoverage().forEach((days, share) -> numbers.put("calendar_coverage " + days, share));
        numbers.put("parcels_per_order", service.parcelsPerOrder());
        numbers.put("split_rate", service.splitRate());
        return numbers;
    }

    /** In what the engine and a second reading do not come to the same. */
    static List<String> differences(String where, Map<String, Double> engine, Map<String, Double> second) {
        TreeSet<String> names = new TreeSet<>(engine.keySet());
        names.addAll(second.keySet());
        List<String> found = new ArrayList<>();
        for (String name : names) {
            double one = engine.getOrDefault(name, 0.0);
            double other = second.getOrDefault(name, 0.0);
            if (!(Math.abs(one - other) <= SAME * Math.max(1, Math.abs(other)))) {
                found.add("%s, %s: engine %s, second reading %s".formatted(where, name, one, other));
            }
        }
        return found;
    }
}
