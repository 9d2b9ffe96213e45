package spokes.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * What serving each area from each center would cost over the horizon if all open and candidate centers were open and had
 * all stock: the engine's demand and lane costs (model.md, sections 3 to 6) for who looks for a better network. For one
 * thread.
 */
public final class ServiceNetwork {
    private final Network network;
    private final List<Center> centers;
    private final List<Need> needs;
    private final @Nullable LaneCosts[] lanes;

    // what was asked for last, as the same is asked of one center after the other
    private String lastCode = "";
    private int lastArea = -1;
    private @Nullable ProductKey lastProduct;
    private int lastItem = -1;

    /**
     * Demand of an area that is planned as one: of one product, or of all.
     *
     * @param area  code of the area
     * @param parts what it asks for
     */
    public record Need(String area, List<Part> parts) {
        public Need {
            parts = List.copyOf(parts);
        }

        /** Units over the horizon. */
        public double units() {
            return parts.stream().mapToDouble(Part::units).sum();
        }

        /** Orders over the horizon. */
        public double orders() {
            return parts.stream().mapToDouble(Part::orders).sum();
        }
    }

    /**
     * Demand of an area for one product over the horizon.
     *
     * @param units  units, above 0
     * @param orders orders that they come in
     */
    public record Part(ProductKey product, double units, double orders) {}

    /** How demand is taken together. */
    public enum Grain {
        /** Each product of each area by itself. */
        PRODUCT,
        /** All products of an area as one. */
        AREA
    }

    private ServiceNetwork(Network network, List<Center> statuses, Grain grain) {
        this.network = network;
        Map<String, Center> byCode = new HashMap<>();
        statuses.forEach(center -> byCode.put(center.code(), center));
        centers = IntStream.range(0, network.sites.size())
                .mapToObj(c -> byCode.getOrDefault(network.sites.codes.code(c), network.sites.center(c)))
                .toList();
        lanes = new LaneCosts[network.items.size()];
        needs = grain == Grain.PRODUCT ? byProduct() : byArea();
    }

    /** The network of a workspace. */
    public static ServiceNetwork of(Workspace workspace, Grain grain) {
        List<RowChange> opened = new ArrayList<>();
        for (Row row : workspace.table(Sheet.CENTERS).rows()) {
            if (Center.of(row).status() == Center.Status.CANDIDATE) {
                opened.add(RowChange.changed(row, row.with("status", "open")));
            }
        }
        return new ServiceNetwork(Network.of(workspace.with(opened)), workspace.centers(), grain);
    }

    private List<Need> byProduct() {
        List<Need> all = new ArrayList<>();
        network.items.forEach(item -> eachPart(item, (area, part) -> all.add(new Need(area, List.of(part)))));
        all.sort(Comparator.comparing(Need::area, ProductKey::codePoints));
        return List.copyOf(all);
    }

    private List<Need> byArea() {
        Map<String, List<Part>> parts = new TreeMap<>(ProductKey::codePoints);
        network.items.forEach(item -> eachPart(
                item,
                (area, part) ->
                        parts.computeIfAbsent(area, code -> new ArrayList<>()).add(part)));
        return parts.entrySet().stream()
                .map(entry -> new Need(entry.getKey(), entry.getValue()))
                .toList();
    }

    private interface PartSink {
        void accept(String area, Part part);
    }

    private void eachPart(Item item, PartSink sink) {
        for (int position = 0; position < item.demand.size(); position++) {
            double units = item.demand.mean(position, network.terms) * network.terms.horizonDays;
            if (units > 0) {
                String area = network.areas.code(item.demand.areas[position]);
                sink.accept(area, new Part(item.key(), units, units * item.shipping.ordersPerUnit));
            }
        }
    }

    /** Open and candidate centers in code order, as the workspace has them. */
    public List<Center> centers() {
        return centers;
    }

    /** All demand, by area, then product. */
    public List<Need> needs() {
        return needs;
    }

    /** Days of the horizon. */
    public int horizonDays() {
        return network.terms.horizonDays;
    }

    /** Money over the horizon of a center that is open, with what opening it takes if it is a candidate or was one. */
    public double fixed(int center) {
        double opening = centers.get(center).status() == Center.Status.CANDIDATE
                ? Terms.amount(centers.get(center).openingCost())
                : network.sites.openingOnce[center];
        return network.sites.fixedPerMonth[center] * network.terms.months() + opening;
    }

    /** Money over the horizon that an open center is paid at least for handling. */
    public double minimum(int center) {
        return network.sites.minimumPerMonth[center] * network.terms.months();
    }

    /** Orders that a center can ship over the horizon; +∞ if unlimited. */
    public double capacity(int center) {
        return centers.get(center).throughputPerDay() * network.terms.horizonDays;
    }

    /** Money to ship a whole need from a center; +∞ if the center cannot serve it. */
    public double shipping(int center, Need need) {
        int area = area(need.area);
        double sum = 0;
        for (Part part : need.parts) {
            LaneCosts costs = costs(part);
            boolean isPossible = !Double.isInfinite(costs.rank(center, area));
            sum += isPossible ? part.units * costs.shipping(center, area) : Double.POSITIVE_INFINITY;
        }
        return sum;
    }

    /** Money to pick and pack a whole need at a center. */
    public double picking(int center, Need need) {
        double sum = 0;
        for (Part part : need.parts) {
            sum += part.units * costs(part).pickPerUnit(center);
        }
        return sum;
    }

    /** Units of a need that a center would deliver within so many delivery days. */
    public double unitsWithin(int center, Need need, double deliveryDays) {
        double sum = 0;
        for (Part part : need.parts) {
            sum += days(center, need.area, part) <= deliveryDays ? part.units : 0;
        }
        return sum;
    }

    /** Delivery days of a part of an area from a center; +∞ if the center cannot serve it. */
    public double days(int center, String area, Part part) {
        int to = area(area);
        LaneCosts costs = costs(part);
        return Double.isInfinite(costs.rank(center, to)) ? Double.POSITIVE_INFINITY : costs.days(center, to);
    }

    private int area(String code) {
        if (!code.equals(lastCode)) {
            lastCode = code;
            lastArea = network.areas.find(code);
        }
        return lastArea;
    }

    private LaneCosts costs(Part part) {
        if (!part.product.equals(lastProduct)) {
            lastProduct = part.product;
            lastItem = network.number(part.product);
        }
        int item = lastItem;
        LaneCosts costs = lanes[item];
        if (costs == null) {
            costs = new LaneCosts(network, network.items.get(item));
            lanes[item] = costs;
        }
        return costs;
    }
}
