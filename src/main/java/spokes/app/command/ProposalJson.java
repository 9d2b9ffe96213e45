package spokes.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import spokes.optimize.Proposal;
import spokes.optimize.Study;

/** What {@code optimize --format json} prints. */
final class ProposalJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProposalJson() {}

    /** A network, in full precision. */
    static String of(Proposal proposal) {
        ObjectNode root = JSON.createObjectNode().put("goal", "network");
        head(proposal, root);
        details(proposal, root);
        return root.toPrettyString();
    }

    /** A study: its cheapest network, and a row for each number of centers. */
    static String of(Study study) {
        ObjectNode root = JSON.createObjectNode().put("goal", "study");
        Proposal best = study.cheapest();
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
            Proposal proposal = study.rows().get(r);
            head(proposal, row);
            sums(proposal, row);
        }
        details(best, root);
        return root.toPrettyString();
    }

    private static void head(Proposal proposal, ObjectNode node) {
        if (proposal.hasPlan()) {
            node.put("objective", proposal.objective()).put("bound", proposal.bound());
            node.put("gap", proposal.gap());
        } else if (proposal.status() == Proposal.Status.UNKNOWN) {
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

    private static void sums(Proposal proposal, ObjectNode node) {
        node.putObject("costs")
                .put("fixed", proposal.costs().fixed())
                .put("outbound_shipping", proposal.costs().shipping())
                .put("pick_and_pack", proposal.costs().picking())
                .put("total", proposal.costs().total());
        ObjectNode service = node.putObject("service");
        service.put("mean_days", proposal.service().meanDays());
        ObjectNode coverage = service.putObject("coverage");
        for (int d = 0; d < Proposal.Service.DAYS.size(); d++) {
            coverage.put(
                    String.valueOf(Proposal.Service.DAYS.get(d)),
                    proposal.service().coverage().get(d));
        }
    }

    private static void details(Proposal proposal, ObjectNode node) {
        sums(proposal, node);
        node.putArray("moves");
        ArrayNode flows = node.putArray("flows");
        for (Proposal.Flow flow : proposal.flows()) {
            ObjectNode row = flows.addObject().put("center", flow.center()).put("area", flow.area());
            if (!flow.product().client().isEmpty()) {
                row.put("client", flow.product().client());
            }
            row.put("sku", flow.product().sku()).put("units", flow.units());
        }
    }
}
