package spokes.app.command.optimize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import spokes.engine.stocking.ProductStocking;
import spokes.engine.stocking.StockingOption;
import spokes.optimize.Status;
import spokes.optimize.network.NetworkProposal;
import spokes.optimize.network.Study;

/** What {@code optimize --format json} prints. */
final class NetworkJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private NetworkJson() {}

    /** A network, in full precision. */
    static String of(NetworkProposal proposal) {
        return root(proposal).toPrettyString();
    }

    /** A study: its cheapest network, and a row for each number of centers. */
    static String of(Study study) {
        ObjectNode root = JSON.createObjectNode().put("goal", "study");
        NetworkProposal best = study.cheapest();
        head(best, root);
        root.put("seconds", study.seconds());
        if (best.hasPlan()) {
            double above = best.objective() - study.bound();
            root.put("bound", study.bound());
            root.put("gap", best.objective() > 0 ? Math.max(0, above / best.objective()) : 0);
        }
        ArrayNode rows = root.putArray("rows");
        for (int r = 0; r < study.rows().size(); r++) {
            ObjectNode row = rows.addObject().put("centers", r + 1);
            NetworkProposal proposal = study.rows().get(r);
            head(proposal, row);
            sums(proposal, row);
        }
        ArrayNode products = root.putArray("products");
        study.products().forEach(product -> product(product, products.addObject()));
        details(best, root);
        return root.toPrettyString();
    }

    private static void product(ProductStocking product, ObjectNode row) {
        if (!product.product().client().isEmpty()) {
            row.put("client", product.product().client());
        }
        row.put("sku", product.product().sku()).put("best", product.bestNumber());
        ArrayNode options = row.putArray("rows");
        for (StockingOption option : product.options()) {
            ObjectNode one = options.addObject().put("centers", option.centers().size());
            ArrayNode open = one.putArray("at");
            option.centers().forEach(open::add);
            one.putObject("costs")
                    .put("outbound_shipping", option.shipping())
                    .put("pick_and_pack", option.picking())
                    .put("receiving", option.receiving())
                    .put("storage", option.storage())
                    .put("capital", option.capital())
                    .put("total", option.total());
            one.put("mean_days", option.meanDays()).put("safety_stock", option.safetyStock());
        }
    }

    /** The root of one network. */
    static ObjectNode root(NetworkProposal proposal) {
        ObjectNode root = JSON.createObjectNode().put("goal", "network");
        head(proposal, root);
        details(proposal, root);
        return root;
    }

    static void head(NetworkProposal proposal, ObjectNode node) {
        if (proposal.hasPlan()) {
            node.put("objective", proposal.objective()).put("bound", proposal.bound());
            node.put("gap", proposal.gap());
        } else if (proposal.status() == Status.UNKNOWN) {
            node.putNull("objective").put("bound", proposal.bound()).putNull("gap");
        } else {
            node.putNull("objective").putNull("bound").putNull("gap");
        }
        node.put("seconds", proposal.seconds());
        node.put("status", proposal.status().name().toLowerCase(Locale.ROOT));
        if (!proposal.reason().isEmpty()) {
            node.put("reason", proposal.reason());
        }
        ArrayNode open = node.putArray("open_centers");
        proposal.openCenters().forEach(open::add);
    }

    static void sums(NetworkProposal proposal, ObjectNode node) {
        node.putObject("costs")
                .put("fixed", proposal.costs().fixed())
                .put("outbound_shipping", proposal.costs().shipping())
                .put("pick_and_pack", proposal.costs().picking())
                .put("total", proposal.costs().total());
        ObjectNode service = node.putObject("service");
        service.put("mean_days", proposal.service().meanDays());
        ObjectNode coverage = service.putObject("coverage");
        for (int d = 0; d < NetworkProposal.Service.DAYS.size(); d++) {
            coverage.put(
                    String.valueOf(NetworkProposal.Service.DAYS.get(d)),
                    proposal.service().coverage().get(d));
        }
    }

    private static void details(NetworkProposal proposal, ObjectNode node) {
        sums(proposal, node);
        node.putArray("moves");
        ArrayNode flows = node.putArray("flows");
        for (NetworkProposal.Flow flow : proposal.flows()) {
            ObjectNode row = flows.addObject().put("center", flow.center()).put("area", flow.area());
            if (!flow.product().client().isEmpty()) {
                row.put("client", flow.product().client());
            }
            row.put("sku", flow.product().sku()).put("units", flow.units());
        }
    }
}
