package spokes.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import spokes.model.goods.Inbound;
import spokes.model.goods.Placement;
import spokes.model.goods.ProductKey;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * What changes in the sheets when stock is placed: usable stock of open centers and inbound shipments go elsewhere, what is
 * allocated or unavailable stays where it is, and planned transfers of these products are cancelled.
 */
public final class PlacedStock {
    private final Workspace workspace;
    private final Placement placement;
    private final Set<String> open = new HashSet<>();

    private PlacedStock(Workspace workspace, Placement placement) {
        this.workspace = workspace;
        this.placement = placement;
        workspace.centers().stream().filter(Center::isOpen).forEach(center -> open.add(center.code()));
    }

    /** The changes that bring a workspace's stock there. */
    public static Changes changes(Workspace workspace, Placement placement) {
        PlacedStock placed = new PlacedStock(workspace, placement);
        List<RowChange> changes = new ArrayList<>();
        placed.stock(changes);
        placed.inbound(changes);
        placed.transfers(changes);
        return Changes.of(changes);
    }

    private void stock(List<RowChange> changes) {
        Map<String, Placement.Lot> lots = new TreeMap<>();
        placement.lots().forEach(lot -> lots.put(blank(lot).key(), lot));
        for (Row row : workspace.table(Sheet.STOCK).rows()) {
            if (isPlaced(row) && open.contains(row.text("center"))) {
                Placement.Lot lot = lots.remove(row.key());
                stock(row, lot == null ? 0 : lot.units(), changes);
            }
        }
        lots.values().stream()
                .filter(lot -> lot.units() > 0)
                .forEach(lot -> changes.add(RowChange.added(blank(lot).with("on_hand", lot.units()))));
    }

    private static void stock(Row row, double units, List<RowChange> changes) {
        StockLevel level = StockLevel.of(row);
        if (units != level.usable()) {
            double kept = level.allocated() + level.unavailable();
            double onHand = units > 0 ? units + kept : Math.min(level.onHand(), kept);
            changes.add(RowChange.changed(row, row.with("on_hand", onHand)));
        }
    }

    private boolean isPlaced(Row row) {
        return placement.products().contains(ProductKey.of(row));
    }

    private static Row blank(Placement.Lot lot) {
        return Row.blank(Sheet.STOCK)
                .with("center", lot.center())
                .with("client", lot.product().client())
                .with("sku", lot.product().sku());
    }

    private void inbound(List<RowChange> changes) {
        List<Row> wanted = placement.inbound().stream().map(Inbound::toRow).toList();
        Map<String, Row> after = new HashMap<>();
        wanted.forEach(row -> after.put(row.key(), row));
        for (Row row : workspace.table(Sheet.INBOUND).rows()) {
            Row next = isPlaced(row) ? after.remove(row.key()) : row;
            if (next == null) {
                changes.add(RowChange.removed(row));
            } else if (!next.equals(row)) {
                changes.add(RowChange.changed(row, next));
            }
        }
        wanted.stream().filter(row -> after.containsKey(row.key())).forEach(row -> changes.add(RowChange.added(row)));
    }

    private void transfers(List<RowChange> changes) {
        for (Row row : workspace.table(Sheet.TRANSFERS).rows()) {
            if (isPlaced(row) && Transfer.of(row).status() == Transfer.Status.PLANNED) {
                changes.add(RowChange.changed(row, row.with("status", "cancelled")));
            }
        }
    }
}
