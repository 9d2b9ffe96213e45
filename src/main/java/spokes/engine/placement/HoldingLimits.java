package spokes.engine.placement;

import java.util.ArrayList;
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
import spokes.model.goods.StockLevel;

/** How many units of a product each center is to have, by the eligibility sheet and by what is promised there. */
final class HoldingLimits {
    private final Network network;
    private final Map<Integer, double[]> least = new HashMap<>();
    private final Map<Integer, double[]> most = new HashMap<>();
    private final Map<Integer, boolean[]> barred = new HashMap<>();

    HoldingLimits(Network network, Workspace workspace) {
        this.network = network;
        workspace.eligibility().forEach(this::add);
        workspace.stock().stream().filter(StockLevel::isOverdrawn).forEach(this::bar);
    }

    private void add(Eligibility rule) {
        int center = network.sites.codes.find(rule.center());
        if (center == Codes.NONE || (rule.maxUnits().isEmpty() && !(rule.minUnits() > 0))) {
            return;
        }
        for (Item item : covered(rule)) {
            double[] min = least.computeIfAbsent(item.number, number -> new double[size()]);
            double[] max = most.computeIfAbsent(item.number, number -> unlimited());
            min[center] = Math.max(min[center], rule.minUnits());
            max[center] = Math.min(max[center], rule.maxUnits().orElse(Double.POSITIVE_INFINITY));
        }
    }

    private List<Item> covered(Eligibility rule) {
        int product = network.number(new ProductKey(rule.client(), rule.sku()));
        if (!rule.sku().isEmpty()) {
            return product == Codes.NONE ? List.of() : List.of(network.items.get(product));
        }
        List<Item> items = new ArrayList<>(network.items);
        items.removeIf(item -> !rule.covers(item.product));
        return items;
    }

    /** Nothing is placed where more is promised than there is: some of it could not be sold. */
    private void bar(StockLevel level) {
        int center = network.sites.codes.find(level.center());
        int product = network.number(level.product());
        if (center != Codes.NONE && product != Codes.NONE) {
            barred.computeIfAbsent(product, number -> new boolean[size()])[center] = true;
        }
    }

    private int size() {
        return network.sites.size();
    }

    private double[] unlimited() {
        double[] none = new double[size()];
        Arrays.fill(none, Double.POSITIVE_INFINITY);
        return none;
    }

    /** The limits of one product. */
    Range of(int product) {
        return new Range(
                least.getOrDefault(product, new double[size()]),
                most.getOrDefault(product, unlimited()),
                barred.getOrDefault(product, new boolean[size()]),
                most.containsKey(product));
    }

    /** Units of one product by center: the least and the most, and whether none may lie there at the start. */
    static final class Range {
        final double[] least;
        final double[] most;
        final boolean[] barred;
        final boolean isLimited;

        Range(double[] least, double[] most, boolean[] barred, boolean isLimited) {
            this.least = least;
            this.most = most;
            this.barred = barred;
            this.isLimited = isLimited;
        }
    }
}
