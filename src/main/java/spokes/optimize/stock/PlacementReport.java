package spokes.optimize.stock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spokes.engine.placement.Buying;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Placement;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.optimize.product.Allocation;
import spokes.optimize.product.ProductPlan;

/** Plans of all products in the words of the workspace: where stock lies then, and what has to move for it. */
final class PlacementReport {
    private static final double NO_UNITS = 1e-9;

    private final StockNetwork network;
    private final Map<ProductKey, List<Inbound>> shipments = new HashMap<>();
    private final Set<ProductKey> products = new HashSet<>();
    private final List<Placement.Lot> lots = new ArrayList<>();
    private final List<Inbound> inbound = new ArrayList<>();
    private final List<StockMove> moves = new ArrayList<>();
    private final List<Inbound> bought = new ArrayList<>();

    /** An empty report. */
    PlacementReport(Workspace workspace, StockNetwork network) {
        this.network = network;
        workspace
                .inbound()
                .forEach(shipment -> shipments
                        .computeIfAbsent(shipment.product(), key -> new ArrayList<>())
                        .add(shipment));
    }

    /** The report of all plans that change anything. */
    static PlacementReport of(Workspace workspace, StockNetwork network, ProductPlan[] plans) {
        PlacementReport report = new PlacementReport(workspace, network);
        Set<ProductKey> planned = workspace.transfers().stream()
                .filter(transfer -> transfer.status() == Transfer.Status.PLANNED)
                .map(Transfer::product)
                .collect(Collectors.toSet());
        for (int p = 0; p < plans.length; p++) {
            StockedProduct product = network.product(p);
            ProductPlan today = new Allocation(network, product).today();
            boolean isBought = product.isBought() && plans[p].bought() > 0;
            if (planned.contains(product.key()) || isBought || !plans[p].isLike(today)) {
                report.add(product, plans[p]);
            }
        }
        return report;
    }

    /** Puts in a plan. */
    void add(StockedProduct product, ProductPlan plan) {
        products.add(product.key());
        for (int c = 0; c < plan.opening().length; c++) {
            if (plan.opening()[c] > 0) {
                lots.add(new Placement.Lot(product.key(), network.sites().code(c), plan.opening()[c]));
            }
        }
        addShipments(product, plan);
        addMoves(product, plan);
    }

    private void addShipments(StockedProduct product, ProductPlan plan) {
        Map<String, Inbound> byKey = new TreeMap<>();
        shipments.getOrDefault(product.key(), List.of()).stream()
                .filter(shipment -> !network.isCounted(shipment))
                .forEach(shipment -> merge(byKey, shipment));
        for (int i = 0; i < plan.arriving().length; i++) {
            Inbound shipment = product.inbound().get(i);
            for (int c = 0; c < plan.arriving()[i].length; c++) {
                if (plan.arriving()[i][c] > 0) {
                    Inbound part = to(shipment, network.sites().code(c), plan.arriving()[i][c]);
                    bought.addAll(product.isBought() && i == plan.arriving().length - 1 ? List.of(part) : List.of());
                    merge(byKey, part);
                }
            }
        }
        inbound.addAll(byKey.values());
    }

    private static Inbound to(Inbound shipment, String center, double units) {
        return with(shipment, center, units, shipment.reference());
    }

    private static Inbound with(Inbound shipment, String center, double units, String reference) {
        return new Inbound(
                center,
                shipment.product(),
                units,
                shipment.arrivalDate(),
                shipment.supplyPoint(),
                shipment.mode(),
                reference);
    }

    /** Shipments of one key are one row; what is bought beside others is told apart in its reference. */
    private static void merge(Map<String, Inbound> byKey, Inbound shipment) {
        byKey.merge(shipment.toRow().key(), shipment, (a, b) -> {
            boolean isBeside =
                    b.reference().equals(Buying.REFERENCE) && !a.reference().isEmpty();
            String reference = isBeside
                    ? "%s, %s %s".formatted(a.reference(), b.reference(), Amounts.of(b.units()))
                    : a.reference().isEmpty() ? b.reference() : a.reference();
            return with(a, a.center(), a.units() + b.units(), reference);
        });
    }

    private void addMoves(StockedProduct product, ProductPlan plan) {
        double[] more = plan.opening().clone();
        for (int c = 0; c < more.length; c++) {
            more[c] -= product.opening(c);
        }
        for (int from = 0; from < more.length; from++) {
            for (int to = 0; to < more.length && more[from] < -NO_UNITS; to++) {
                double units = Math.min(-more[from], more[to]);
                if (units > NO_UNITS) {
                    moves.add(StockMove.of(
                            product.key(),
                            network.sites().code(from),
                            network.sites().code(to),
                            units));
                    more[from] += units;
                    more[to] -= units;
                }
            }
        }
    }

    /** Where the stock lies then. */
    Placement placement() {
        return new Placement(products, lots, inbound, bought);
    }

    /** What has to go from where to where. */
    List<StockMove> moves() {
        return moves;
    }
}
