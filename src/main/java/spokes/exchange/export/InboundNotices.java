package spokes.exchange.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import spokes.model.InboundShipment;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.place.SupplyPoint;

/** Inbound shipments that are yet to come as advance shipping notices: one for each center that gets some of one. */
final class InboundNotices {
    /** What a receiver needs: where from, when it comes, and what to count. */
    static final List<String> COLUMNS = ShipmentLine.columns(
            "shipment_number", "supply_point", "supply_point_name", "to", "to_name", "arrival_date", "mode");

    private final Map<ProductKey, Product> products;
    private final Map<String, String> centers;
    private final Map<String, String> supplyPoints;
    private final List<Notice> notices = new ArrayList<>();

    /**
     * What one center is told of one shipment.
     *
     * @param shipment what it is called
     * @param center   code of the center
     * @param page     what it gets
     */
    record Notice(String shipment, String center, Page page) {}

    private InboundNotices(Workspace workspace) {
        products = ShipmentLine.productsByKey(workspace);
        centers =
                workspace.centers().stream().collect(Collectors.toMap(Center::code, Center::name, (first, _) -> first));
        supplyPoints = workspace.supplyPoints().stream()
                .collect(Collectors.toMap(SupplyPoint::code, SupplyPoint::name, (first, _) -> first));
        InboundShipment.listToCome(workspace).forEach(this::add);
    }

    /** The notices of a workspace, by day of arrival, then by center. */
    static List<Notice> of(Workspace workspace) {
        return List.copyOf(new InboundNotices(workspace).notices);
    }

    private void add(InboundShipment shipment) {
        String name = shipment.references().isEmpty() ? shipment.supplyPoint() : shipment.references();
        for (String center : shipment.unitsByCenter().keySet()) {
            List<Map<String, Object>> lines = shipment.rows().stream()
                    .filter(row -> row.center().equals(center))
                    .map(this::line)
                    .toList();
            Page page = ShipmentLine.page("notice", COLUMNS, lines);
            notices.add(new Notice((name + " " + shipment.arrivalDate()).strip(), center, page));
        }
    }

    private Map<String, Object> line(Inbound row) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("shipment_number", row.reference());
        cells.put("supply_point", row.supplyPoint());
        cells.put("supply_point_name", supplyPoints.getOrDefault(row.supplyPoint(), ""));
        cells.put("to", row.center());
        cells.put("to_name", centers.getOrDefault(row.center(), ""));
        cells.put("arrival_date", row.arrivalDate());
        cells.put("mode", row.mode());
        ShipmentLine.putGoods(cells, products, row.product(), row.units());
        return cells;
    }
}
