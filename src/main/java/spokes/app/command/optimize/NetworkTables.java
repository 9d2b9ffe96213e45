package spokes.app.command.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spokes.exchange.export.ResultFiles.Table;
import spokes.optimize.network.NetworkProposal;
import spokes.optimize.network.Study;

/** Proposals as files. */
final class NetworkTables {
    private NetworkTables() {}

    /** A network: which centers are open, and who serves whom. */
    static List<Table> of(NetworkProposal proposal) {
        List<List<@Nullable Object>> centers = new ArrayList<>();
        proposal.openCenters().forEach(center -> centers.add(row(center, "open")));
        List<List<@Nullable Object>> flows = new ArrayList<>();
        proposal.flows()
                .forEach(flow -> flows.add(row(
                        flow.center(),
                        flow.area(),
                        flow.product().client(),
                        flow.product().sku(),
                        flow.units())));
        return List.of(
                new Table("network_centers", List.of("center", "status"), centers),
                new Table("network_flows", List.of("center", "area", "client", "sku", "units"), flows));
    }

    /** A study: a row for each number of centers, and the cheapest network. */
    static List<Table> of(Study study) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int r = 0; r < study.rows().size(); r++) {
            NetworkProposal p = study.rows().get(r);
            boolean has = p.hasPlan();
            rows.add(row(
                    r + 1.0,
                    p.status().name().toLowerCase(Locale.ROOT),
                    has ? p.objective() : null,
                    has ? p.bound() : null,
                    has ? p.costs().fixed() : null,
                    has ? p.costs().shipping() : null,
                    has ? p.costs().picking() : null,
                    has ? p.service().meanDays() : null,
                    has ? p.service().coverage().get(0) : null,
                    has ? p.service().coverage().get(1) : null,
                    has ? p.service().coverage().get(2) : null,
                    has ? p.service().coverage().get(3) : null,
                    String.join(" ", p.openCenters())));
        }
        List<String> headers = List.of(
                "centers",
                "status",
                "total",
                "bound",
                "fixed",
                "outbound_shipping",
                "pick_and_pack",
                "mean_days",
                "coverage_1",
                "coverage_2",
                "coverage_3",
                "coverage_5",
                "open_centers");
        List<Table> tables = new ArrayList<>(List.of(new Table("study", headers, rows)));
        tables.addAll(of(study.cheapest()));
        return tables;
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
