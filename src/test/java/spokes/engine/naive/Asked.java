package spokes.engine.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spokes.model.demand.ForecastWeek;
import spokes.model.goods.DemandRate;
import spokes.model.goods.OrderLine;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/** λ(s, a, k) of one product (model.md, section 4). */
final class Asked {
    private final World world;
    private final History history;
    private final ProductKey product;
    private final Map<String, double[]> byArea = new LinkedHashMap<>();

    private Asked(World world, History history, Product p) {
        this.world = world;
        this.history = history;
        product = p.key();
        if (world.rows.demand().isEmpty()) {
            List<ForecastWeek> weeks = world.rows.forecastWeeks().stream()
                    .filter(w -> w.product().equals(product))
                    .toList();
            if (weeks.isEmpty()) {
                fromOrders();
            } else {
                fromForecast(weeks);
            }
        } else {
            world.areas.forEach(a -> byArea.put(a, fromSheet(a)));
        }
    }

    /** Demand before adjustments. */
    static Asked stated(World world, History history, Product p) {
        return new Asked(world, history, p);
    }

    /** Demand after adjustments. */
    static Asked adjusted(World world, History history, Product p) {
        Asked asked = stated(world, history, p);
        if (world.rows.adjustments().isEmpty()) {
            return asked;
        }
        Adjusted adjusted = new Adjusted(world, q -> stated(world, history, q), p);
        Map<String, double[]> after = new LinkedHashMap<>();
        world.areas.forEach(a -> after.put(a, adjusted.rates(asked, a)));
        asked.byArea.putAll(after);
        return asked;
    }

    /** Units per day. */
    double rate(String area, int week) {
        return byArea.getOrDefault(area, new double[world.weeks()])[week];
    }

    /** Units per day of all areas. */
    double rate(int week) {
        return world.areas.stream().mapToDouble(a -> rate(a, week)).sum();
    }

    /** Mean units per day over the horizon. */
    double mean(String area) {
        double units = 0;
        for (int k = 0; k < world.weeks(); k++) {
            units += rate(area, k) * world.daysOf(k);
        }
        return units / world.horizon;
    }

    private double[] fromSheet(String area) {
        double[] rates = new double[world.weeks()];
        for (int pass = 0; pass < 2; pass++) {
            for (DemandRate d : world.rows.demand()) {
                if (d.area().equals(area)
                        && d.product().equals(product)
                        && d.week().isPresent() == (pass == 1)) {
                    for (int k = 0; k < rates.length; k++) {
                        rates[k] = d.week().orElse(k) == k ? d.unitsPerDay() : rates[k];
                    }
                }
            }
        }
        return rates;
    }

    private void fromForecast(List<ForecastWeek> weeks) {
        double before = world.rows.forecasts().stream()
                .filter(f -> f.product().equals(product))
                .flatMap(f -> f.madeOn().stream())
                .mapToDouble(day -> -world.day(day))
                .findFirst()
                .orElse(0);
        double[] perDay = new double[world.weeks()];
        for (int day = 0; day < world.horizon; day++) {
            double rate = onDay(weeks, before + day);
            perDay[day / 7] += rate / world.daysOf(day / 7);
        }
        share(perDay);
    }

    /** Units on a day of the forecast; after its end as in the mean of its last four weeks. */
    private static double onDay(List<ForecastWeek> weeks, double day) {
        int week = (int) Math.max(0, Math.floor(day / 7));
        int end = weeks.stream().mapToInt(w -> w.week().orElse(-1)).max().orElse(-1);
        boolean hasOther = weeks.stream().anyMatch(w -> w.week().isEmpty());
        if (week <= end || hasOther) {
            return ofWeek(weeks, week);
        }
        double sum = 0;
        int from = Math.max(0, end - 3);
        for (int k = from; k <= end; k++) {
            sum += ofWeek(weeks, k);
        }
        return sum / (end - from + 1);
    }

    private static double ofWeek(List<ForecastWeek> weeks, int week) {
        double other = 0;
        for (ForecastWeek w : weeks) {
            if (w.week().isEmpty()) {
                other = w.unitsPerDay();
            } else if (w.week().getAsInt() == week) {
                return w.unitsPerDay();
            }
        }
        return other;
    }

    private void fromOrders() {
        double recent = 0;
        for (OrderLine l : history.of(product)) {
            recent += world.day(l.date()) >= -56 ? l.quantity() : 0;
        }
        double[] perDay = new double[world.weeks()];
        java.util.Arrays.fill(perDay, recent / 56);
        share(perDay);
    }

    private void share(double... perDay) {
        if (java.util.Arrays.stream(perDay).sum() == 0 || history.lines.isEmpty()) {
            return;
        }
        double lines = history.of(product).size();
        double alpha = lines / (lines + 200);
        Map<String, Double> shares = new LinkedHashMap<>();
        for (String area : world.areas) {
            double own = lines == 0 ? 0 : share(history.of(product), area);
            double all = share(history.lines, area);
            shares.put(area, alpha * own + (1 - alpha) * all);
        }
        List<String> largest = new ArrayList<>(world.areas);
        largest.sort(Comparator.comparingDouble((String a) -> -World.known(shares, a))
                .thenComparing(a -> a, ProductKey::codePoints));
        double held = 0;
        List<String> kept = new ArrayList<>();
        while (held < 0.995 && kept.size() < largest.size()) {
            kept.add(largest.get(kept.size()));
            held += World.known(shares, kept.getLast());
        }
        for (String area : kept) {
            double part = World.known(shares, area) / held;
            byArea.put(
                    area,
                    java.util.Arrays.stream(perDay).map(rate -> rate * part).toArray());
        }
    }

    private static double share(List<OrderLine> lines, String area) {
        double units = 0;
        double there = 0;
        for (OrderLine l : lines) {
            units += l.quantity();
            there += l.area().equals(area) ? l.quantity() : 0;
        }
        return there / units;
    }
}
