package spokes.app.command.optimize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import spokes.model.goods.ProductKey;
import spokes.optimize.StockTotals;
import spokes.optimize.stock.StockMove;
import spokes.optimize.stock.StockProposal;

/** A plan of stock as {@code optimize --format json} prints it. */
final class StockJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StockJson() {}

    /** A proposal, in full precision. */
    static String of(StockProposal proposal) {
        ObjectNode root = JSON.createObjectNode();
        root.put("goal", proposal.goal().name().toLowerCase(Locale.ROOT));
        if (proposal.hasPlan()) {
            root.put("objective", proposal.objective());
        } else {
            root.putNull("objective");
        }
        proposal.bound().ifPresentOrElse(bound -> root.put("bound", bound), () -> root.putNull("bound"));
        proposal.gap().ifPresentOrElse(gap -> root.put("gap", gap), () -> root.putNull("gap"));
        root.put("before", proposal.before());
        root.put("seconds", proposal.seconds());
        root.put("status", proposal.status().name().toLowerCase(Locale.ROOT));
        if (!proposal.reason().isEmpty()) {
            root.put("reason", proposal.reason());
        }
        proposal.totals().ifPresent(totals -> add(root.putObject("stock"), totals));
        ArrayNode open = root.putArray("open_centers");
        proposal.openCenters().forEach(open::add);
        ArrayNode moves = root.putArray("moves");
        proposal.moves().forEach(move -> add(moves.addObject(), move));
        if (proposal.goal() == StockProposal.Goal.PLACEMENT) {
            ArrayNode bought = root.putArray("purchases");
            proposal.placement()
                    .bought()
                    .forEach(purchase -> product(bought.addObject(), purchase.product())
                            .put("center", purchase.center())
                            .put("units", purchase.units())
                            .put("arrival_date", purchase.arrivalDate().toString()));
        }
        ArrayNode flows = root.putArray("flows");
        proposal.flows().forEach(flow -> {
            ObjectNode row = flows.addObject().put("center", flow.center()).put("area", flow.area());
            product(row, flow.product()).put("units", flow.units());
        });
        return root.toPrettyString();
    }

    private static void add(ObjectNode row, StockTotals totals) {
        row.put("on_hand", totals.onHand())
                .put("inbound", totals.inbound())
                .put("bought", totals.bought())
                .put("bought_products", totals.boughtProducts())
                .put("bought_cost", totals.boughtCost())
                .put("target", totals.target())
                .put("short_of_target", totals.shortUnits())
                .put("short_products", totals.shortProducts());
    }

    private static ObjectNode product(ObjectNode row, ProductKey product) {
        if (!product.client().isEmpty()) {
            row.put("client", product.client());
        }
        return row.put("sku", product.sku());
    }

    private static void add(ObjectNode row, StockMove move) {
        product(row, move.product())
                .put("from", move.from())
                .put("to", move.to())
                .put("units", move.units());
        move.departure().ifPresent(day -> row.put("departure_date", day.toString()));
        if (!move.mode().isEmpty()) {
            row.put("mode", move.mode());
        }
        move.reason().ifPresent(reason -> {
            row.put("freight", reason.freight()).put("saving", reason.saving());
            reason.paybackDays()
                    .ifPresentOrElse(days -> row.put("payback_days", days), () -> row.putNull("payback_days"));
            row.put("lasts_days", reason.lastsDays()).put("days_gained", reason.daysGained());
        });
    }
}
