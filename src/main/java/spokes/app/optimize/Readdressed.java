package spokes.app.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;

/**
 * Units of shipments that come to another center than they would have.
 *
 * @param from code of the center that gets fewer
 * @param to   code of the center that gets more
 */
record Readdressed(ProductKey product, String from, String to, double units) {
    private static final double NO_UNITS = 1e-9;

    /** What comes to a center beyond what it would have got, taken from those that get less. */
    static List<Readdressed> list(List<Inbound> before, List<Inbound> after) {
        Map<ProductKey, Map<String, Double>> more = new TreeMap<>();
        after.forEach(row -> add(more, row, 1));
        before.forEach(row -> add(more, row, -1));
        List<Readdressed> all = new ArrayList<>();
        more.forEach((product, centers) -> match(product, centers, all));
        return all;
    }

    private static void add(Map<ProductKey, Map<String, Double>> more, Inbound row, int sign) {
        more.computeIfAbsent(row.product(), product -> new TreeMap<>())
                .merge(row.center(), sign * row.units(), Double::sum);
    }

    private static void match(ProductKey product, Map<String, Double> centers, List<Readdressed> all) {
        for (Map.Entry<String, Double> to : centers.entrySet()) {
            for (Map.Entry<String, Double> from : centers.entrySet()) {
                double units = Math.min(to.getValue(), -from.getValue());
                if (units > NO_UNITS) {
                    all.add(new Readdressed(product, from.getKey(), to.getKey(), units));
                    to.setValue(to.getValue() - units);
                    from.setValue(from.getValue() + units);
                }
            }
        }
    }
}
