package spokes.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spokes.model.goods.Inbound;
import spokes.model.goods.Packing;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/**
 * What comes together from one supply point on one day by one mode: a purchase order, a container.
 *
 * @param supplyPoint code of where it comes from; empty if unknown
 * @param arrivalDate the day it reaches the docks
 * @param mode        mode of freight; empty if not chosen
 * @param rows        its rows of the sheet inbound, at least one
 */
public record InboundShipment(String supplyPoint, LocalDate arrivalDate, String mode, List<Inbound> rows) {
    private static final double SAME_UNITS = 1e-6;

    private static final Comparator<InboundShipment> BY_DAY = Comparator.comparing(InboundShipment::arrivalDate)
            .thenComparing(InboundShipment::supplyPoint)
            .thenComparing(InboundShipment::mode);

    public InboundShipment {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a shipment of nothing from " + supplyPoint);
        }
    }

    /** What identifies a shipment among those of a workspace. */
    private record Key(String supplyPoint, LocalDate day, String mode) {}

    /** All shipments of a workspace, those that come first first. */
    public static List<InboundShipment> listOf(Workspace workspace) {
        Map<Key, List<Inbound>> rows = workspace.inbound().stream()
                .filter(row -> row.units() > 0)
                .collect(Collectors.groupingBy(
                        row -> new Key(row.supplyPoint(), row.arrivalDate(), row.mode()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<InboundShipment> shipments = new ArrayList<>();
        rows.forEach((key, of) -> shipments.add(new InboundShipment(key.supplyPoint, key.day, key.mode, of)));
        shipments.sort(BY_DAY);
        return shipments;
    }

    /** Those that arrive on the plan date or later: the others are there already. */
    public static List<InboundShipment> listToCome(Workspace workspace) {
        LocalDate first = workspace.settings().planDate();
        return listOf(workspace).stream()
                .filter(shipment -> !shipment.arrivalDate.isBefore(first))
                .toList();
    }

    /** The shipment that comes of this name. */
    public static Optional<InboundShipment> find(Workspace workspace, String name) {
        return listToCome(workspace).stream()
                .filter(shipment -> shipment.name().equals(name))
                .findFirst();
    }

    /** What it is called in lists: no two of a workspace are called the same. */
    public String name() {
        return String.join(" ", supplyPoint, arrivalDate.toString(), mode).strip();
    }

    /** Numbers of its purchase orders, as text. */
    public String references() {
        return rows.stream()
                .map(Inbound::reference)
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What it is to carry; products that are unknown weigh nothing. */
    public Packing packing(Map<ProductKey, Product> products) {
        Packing all = Packing.NONE;
        for (Inbound row : rows) {
            Product product = products.get(row.product());
            all = all.plus(product == null ? Packing.NONE : Packing.of(product, row.units()));
        }
        return all;
    }

    /** Its units, by code of the center that they go to. */
    public SortedMap<String, Double> unitsByCenter() {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(Inbound::center, TreeMap::new, Collectors.summingDouble(Inbound::units)));
    }

    /** Units that do not go to a center. */
    public double unitsBut(String center) {
        return rows.stream()
                .filter(row -> !row.center().equals(center))
                .mapToDouble(Inbound::units)
                .sum();
    }

    /**
     * Its rows once so many units more go to a center: of each product and from each other center in proportion, in whole
     * cases where that can be; all of them if so many are wanted.
     *
     * @param cases units in a case of a product, 1 or more
     */
    public List<Inbound> sentTo(String center, double units, Map<ProductKey, Integer> cases) {
        double others = unitsBut(center);
        double wanted = Math.min(units, others);
        List<Part> parts = new ArrayList<>();
        for (Inbound row : rows) {
            if (!row.center().equals(center)) {
                int step = cases.getOrDefault(row.product(), 1);
                parts.add(
                        Part.of(row, wanted < others - SAME_UNITS ? wanted * row.units() / others : row.units(), step));
            }
        }
        fill(parts, wanted);
        List<Inbound> sent = new ArrayList<>();
        rows.stream().filter(row -> row.center().equals(center)).forEach(row -> add(sent, row, center, row.units()));
        for (Part part : parts) {
            add(sent, part.row, center, part.units);
            add(sent, part.row, part.row.center(), part.row.units() - part.units);
        }
        return sent;
    }

    /** Gives cases that are missing to the parts that lost most by rounding down. */
    private static void fill(List<Part> parts, double wanted) {
        double missing = wanted - parts.stream().mapToDouble(Part::units).sum();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -parts.get(i).rest));
        for (int i : order) {
            Part part = parts.get(i);
            double more = Math.min(part.step, part.row.units() - part.units);
            if (more > SAME_UNITS && more <= missing + SAME_UNITS) {
                parts.set(i, new Part(part.row, part.units + more, 0, part.step));
                missing -= more;
            }
        }
    }

    private static void add(List<Inbound> sent, Inbound like, String center, double units) {
        if (units > SAME_UNITS) {
            sent.add(like.at(center, units));
        }
    }

    /** Units of a row that go elsewhere, and what of them was rounded away. */
    private record Part(Inbound row, double units, double rest, int step) {
        static Part of(Inbound row, double ideal, int step) {
            boolean isAll = ideal >= row.units() - SAME_UNITS;
            double whole = isAll ? row.units() : Math.floor(ideal / step + SAME_UNITS) * step;
            return new Part(row, whole, ideal - whole, step);
        }
    }
}
