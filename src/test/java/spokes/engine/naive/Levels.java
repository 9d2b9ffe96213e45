package spokes.engine.naive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Days and distances of what is delivered (model.md, section 7). */
final class Levels {
    private final List<Units> delivered = new ArrayList<>();
    private final double circuity;

    private record Units(Ways.Way way, double units) {}

    Levels(Collection<Run> runs, double circuity) {
        this.circuity = circuity;
        for (Run run : runs) {
            run.deliveries.stream()
                    .filter(d -> d.units() > 0)
                    .forEach(d -> d.way().ifPresent(way -> delivered.add(new Units(way, d.units()))));
        }
        delivered.sort(Comparator.comparingDouble(u -> u.way().days()));
    }

    private double mean(List<Units> those, ToDoubleFunction<Ways.Way> value) {
        double units = 0;
        double sum = 0;
        for (Units u : those) {
            units += u.units();
            sum += u.units() * value.applyAsDouble(u.way());
        }
        return units > 0 ? sum / units : 0;
    }

    Map<String, Double> means() {
        Map<String, Double> means = new TreeMap<>();
        means.put("mean_days", mean(delivered, Ways.Way::days));
        means.put("mean_calendar_days", mean(delivered, Levels::calendarDays));
        means.put("p50_days", percentile(0.5));
        means.put("p90_days", percentile(0.9));
        means.put("p95_days", percentile(0.95));
        List<Units> zoned = delivered.stream().filter(u -> u.way().zone() > 0).toList();
        means.put("mean_zone", mean(zoned, Ways.Way::zone));
        List<Units> measured =
                delivered.stream().filter(u -> u.way().km() < Double.MAX_VALUE).toList();
        means.put("mean_km", mean(measured, way -> way.km() * circuity));
        return means;
    }

    private static double calendarDays(Ways.Way way) {
        return way.calendar().entrySet().stream()
                .mapToDouble(chance -> chance.getKey() * chance.getValue())
                .sum();
    }

    private double percentile(double share) {
        double all = delivered.stream().mapToDouble(Units::units).sum();
        double sum = 0;
        for (Units u : delivered) {
            sum += u.units();
            if (sum >= share * all * (1 - 1e-12)) {
                return u.way().days();
            }
        }
        return 0;
    }

    /** Units delivered within so many business days. */
    double within(double days) {
        return delivered.stream()
                .filter(u -> u.way().days() <= days)
                .mapToDouble(Units::units)
                .sum();
    }

    /** Units that are likely delivered within so many calendar days. */
    double withinCalendar(int days) {
        double sum = 0;
        for (Units u : delivered) {
            for (Map.Entry<Integer, Double> chance : u.way().calendar().entrySet()) {
                sum += chance.getKey() <= days ? chance.getValue() * u.units() : 0;
            }
        }
        return sum;
    }
}
