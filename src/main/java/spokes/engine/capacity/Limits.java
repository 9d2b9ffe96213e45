package spokes.engine.capacity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.engine.basis.Codes;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.goods.Eligibility;
import spokes.model.goods.ProductKey;

/** The most that each open center can take; +∞ where it is unlimited. */
final class Limits {
    private static final double NONE = Double.POSITIVE_INFINITY;

    final double[] storageM3;
    final double[] ordersPerDay;

    /** Most units by product number and, in it, by center; products without a rule are not there. */
    private final Map<Integer, double[]> maxUnits = new HashMap<>();

    private final boolean hasAny;
    private final boolean limitsCenters;

    Limits(Network network, Workspace workspace) {
        int centers = network.sites.size();
        storageM3 = new double[centers];
        ordersPerDay = new double[centers];
        for (int c = 0; c < centers; c++) {
            storageM3[c] = network.sites.center(c).storageCapacityM3();
            ordersPerDay[c] = network.sites.center(c).throughputPerDay();
        }
        workspace.eligibility().forEach(rule -> addRule(network, rule));
        limitsCenters = Arrays.stream(storageM3).anyMatch(Double::isFinite)
                || Arrays.stream(ordersPerDay).anyMatch(Double::isFinite);
        hasAny = limitsCenters || !maxUnits.isEmpty();
    }

    /** Of several rules for one product the least counts. */
    private void addRule(Network network, Eligibility rule) {
        int center = network.sites.codes.find(rule.center());
        if (center == Codes.NONE || rule.maxUnits().isEmpty()) {
            return;
        }
        for (Item item : covered(network, rule)) {
            double[] ofProduct = maxUnits.computeIfAbsent(item.number, p -> unlimited(network.sites.size()));
            ofProduct[center] = Math.min(ofProduct[center], rule.maxUnits().getAsDouble());
        }
    }

    private static List<Item> covered(Network network, Eligibility rule) {
        if (rule.sku().isEmpty()) {
            return network.items.stream()
                    .filter(item -> rule.covers(item.product))
                    .toList();
        }
        int product = network.number(new ProductKey(rule.client(), rule.sku()));
        return product == Codes.NONE ? List.of() : List.of(network.items.get(product));
    }

    private static double[] unlimited(int centers) {
        double[] none = new double[centers];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Whether anything is limited at all. */
    boolean hasAny() {
        return hasAny;
    }

    /** Whether a product is to be looked at: any is where a center as a whole is limited. */
    boolean concern(int product) {
        return limitsCenters || maxUnits.containsKey(product);
    }

    /** Whether a product's stock at a center counts toward a limit. */
    boolean concern(int product, int center) {
        return Double.isFinite(storageM3[center])
                || Double.isFinite(ordersPerDay[center])
                || Double.isFinite(maxUnits(product, center));
    }

    /** Most units of a product at a center. */
    double maxUnits(int product, int center) {
        double[] ofProduct = maxUnits.get(product);
        return ofProduct == null ? NONE : ofProduct[center];
    }
}
