package spokes.engine.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    Asked(World world, History history, Product p) {
        this.world = world;
        this.history = history;
        product = p.key();
        if (world.rows.demand().isEmpty()) {
            fromOrders();
        } else {
            world.areas.forEach(a -> byArea.put(a, fromSheet(a)));
        }
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

    private void fromOrders() {
        double recent = 0;
        for (OrderLine l : history.of(product)) {
            recent += world.day(l.date()) >= -56 ? l.quantity() : 0;
        }
        if (recent == 0) {
            return;
        }
        double lines = history.of(product).size();
        double alpha = lines / (lines + 200);
        Map<String, Double> shares = new LinkedHashMap<>();
        for (String area : world.areas) {
            double own = share(history.of(product), area);
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
            double[] rates = new double[world.weeks()];
            java.util.Arrays.fill(rates, recent / 56 * World.known(shares, area) / held);
            byArea.put(area, rates);
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
