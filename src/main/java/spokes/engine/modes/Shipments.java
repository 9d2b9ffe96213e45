package spokes.engine.modes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.FreightBook;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Inbound;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.place.SupplyPoint;

/** The inbound shipments of a workspace, and what modes of freight ask for them. For one thread. */
final class Shipments {
    private final Workspace workspace;
    private final Terms terms;
    private final FreightBook book;
    private final Map<String, Center> open = new HashMap<>();
    private final Map<String, SupplyPoint> points = new HashMap<>();
    private final Map<ProductKey, Product> products = new HashMap<>();
    private int unplaced;

    Shipments(Workspace workspace) {
        this.workspace = workspace;
        terms = new Terms(workspace.settings());
        book = new FreightBook(workspace, terms);
        workspace.centers().stream().filter(Center::isOpen).forEach(center -> open.put(center.code(), center));
        workspace.supplyPoints().stream()
                .filter(point -> point.place().isPresent())
                .forEach(point -> points.put(point.code(), point));
        workspace.products().forEach(product -> products.put(product.key(), product));
    }

    private record Key(LocalDate day, String from, String to, String mode) {}

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::day)
            .thenComparing(Key::from, ProductKey::codePoints)
            .thenComparing(Key::to, ProductKey::codePoints)
            .thenComparing(Key::mode, ProductKey::codePoints);

    /** Those that arrive within the horizon at an open center from a place that is known, the earliest first. */
    List<InboundShipment> list() {
        unplaced = 0;
        Map<Key, List<Inbound>> together = new TreeMap<>(ORDER);
        for (Inbound row : workspace.inbound()) {
            boolean happens = open.containsKey(row.center()) && terms.day(row.arrivalDate()) < terms.horizonDays;
            if (happens && isPlaced(row)) {
                together.computeIfAbsent(
                                new Key(row.arrivalDate(), row.supplyPoint(), row.center(), row.mode()),
                                key -> new ArrayList<>())
                        .add(row);
            } else if (happens) {
                unplaced++;
            }
        }
        return together.values().stream().map(this::shipment).toList();
    }

    /** Rows that were left out of the list because where they come from, or go, is not known. */
    int unplaced() {
        return unplaced;
    }

    private boolean isPlaced(Inbound row) {
        return points.containsKey(row.supplyPoint())
                && center(row.center()).place().isPresent();
    }

    private Center center(String code) {
        Center center = open.get(code);
        if (center == null) {
            throw new IllegalArgumentException("not open: " + code);
        }
        return center;
    }

    private InboundShipment shipment(List<Inbound> rows) {
        Inbound first = rows.getFirst();
        double kg = sum(rows, Product::weightKg);
        double m3 = sum(rows, Product::volumeM3);
        double km = book.km(first.supplyPoint(), center(first.center()));
        double units = sum(rows, product -> 1);
        Optional<FreightRate> rate = book.settle(
                first.supplyPoint(), first.center(), first.mode(), row -> FreightBook.cost(row, km, kg, m3, units));
        String mode = first.mode().isEmpty() ? rate.map(FreightRate::mode).orElse("") : first.mode();
        LocalDate departure = first.arrivalDate().minusDays(wholeDays(book.days(rate, km)));
        return new InboundShipment(rows, mode, departure, kg, m3, sum(rows, Product::unitCost));
    }

    private double sum(List<Inbound> rows, ToDoubleFunction<Product> perUnit) {
        double sum = 0;
        for (Inbound row : rows) {
            Product product = products.get(row.product());
            sum += product == null ? 0 : Terms.amount(row.units()) * Terms.amount(perUnit.applyAsDouble(product));
        }
        return sum;
    }

    /** The modes of a shipment's lane, its present one first. */
    List<String> modes(InboundShipment shipment) {
        List<String> modes = new ArrayList<>(List.of(shipment.mode()));
        book.listModes(shipment.supplyPoint(), shipment.center()).stream()
                .map(FreightRate::mode)
                .filter(mode -> !mode.equals(shipment.mode()))
                .forEach(modes::add);
        return modes;
    }

    private Optional<FreightRate> rate(InboundShipment shipment, String mode) {
        return book.find(shipment.supplyPoint(), shipment.center(), mode);
    }

    private double km(InboundShipment shipment) {
        return book.km(shipment.supplyPoint(), center(shipment.center()));
    }

    /** Whole days that a mode takes to the dock: nobody unloads at half a day. */
    int days(InboundShipment shipment, String mode) {
        return wholeDays(book.days(rate(shipment, mode), km(shipment)));
    }

    private static int wholeDays(double days) {
        return (int) Math.ceil(Math.min(days, Terms.MAX_DAY));
    }

    /** Money of the shipment by a mode. */
    double freight(InboundShipment shipment, String mode) {
        return rate(shipment, mode)
                .map(row -> FreightBook.cost(row, km(shipment), shipment.kg(), shipment.m3(), shipment.units()))
                .orElse(0.0);
    }

    /** Days from the center's dock until units are sellable there. */
    double dockToStock(InboundShipment shipment) {
        return Terms.amount(center(shipment.center()).dockToStockDays().orElse(terms.dockToStockDays));
    }
}
