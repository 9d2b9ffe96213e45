package spokes.ui.freight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import spokes.model.InboundShipment;
import spokes.model.Workspace;
import spokes.model.goods.Packing;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.ui.Figures;

/**
 * An inbound shipment of the list.
 *
 * @param shipment   the shipment
 * @param from       what people call its supply point
 * @param products   how many products it brings
 * @param packing    what it is to carry
 * @param centers    where it goes, with units, the most first
 * @param isExpected whether it is yet to come
 */
record ShipmentRow(
        InboundShipment shipment, String from, int products, Packing packing, String centers, boolean isExpected) {

    /** All shipments of a workspace, those that come first first. */
    static List<ShipmentRow> listOf(Workspace workspace, Figures figures) {
        Map<ProductKey, Product> products = workspace.products().stream()
                .collect(Collectors.toMap(Product::key, Function.identity(), (first, _) -> first));
        Map<String, String> names = new HashMap<>();
        workspace.supplyPoints().forEach(point -> names.put(point.code(), point.name()));
        Map<String, String> centers = new HashMap<>();
        workspace
                .centers()
                .forEach(center -> centers.put(center.code(), center.name().split(",", 2)[0]));
        return InboundShipment.listOf(workspace).stream()
                .map(shipment -> new ShipmentRow(
                        shipment,
                        names.getOrDefault(shipment.supplyPoint(), shipment.supplyPoint()),
                        (int) shipment.rows().stream()
                                .map(row -> row.product())
                                .distinct()
                                .count(),
                        shipment.packing(products),
                        centers(shipment, centers, figures),
                        !shipment.arrivalDate().isBefore(workspace.settings().planDate())))
                .toList();
    }

    private static String centers(InboundShipment shipment, Map<String, String> names, Figures figures) {
        return shipment.unitsByCenter().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(entry ->
                        names.getOrDefault(entry.getKey(), entry.getKey()) + " " + figures.number(entry.getValue(), 0))
                .collect(Collectors.joining(" · "));
    }

    /** What people call it: its purchase orders, else where it comes from. */
    String name() {
        return shipment.references().isEmpty() ? from : shipment.references();
    }

    /** What the filter looks at. */
    String words() {
        return String.join(" ", shipment.references(), from, shipment.mode(), centers);
    }
}
