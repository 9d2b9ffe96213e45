package spokes.app.command.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spokes.engine.stocking.ProductStocking;
import spokes.optimize.SearchEvent;
import spokes.optimize.network.NetworkProposal;
import spokes.optimize.network.Study;

/** Proposals for people. */
final class NetworkText {
    private NetworkText() {}

    /** A network. */
    static String of(NetworkProposal proposal) {
        List<String> lines = new ArrayList<>();
        if (proposal.hasPlan()) {
            lines.add("%d centers: %s"
                    .formatted(proposal.openCenters().size(), String.join(", ", proposal.openCenters())));
            lines.add(money("fixed", proposal.costs().fixed()));
            lines.add(money("outbound shipping", proposal.costs().shipping()));
            lines.add(money("pick and pack", proposal.costs().picking()));
            lines.add(money("total cost", proposal.objective()));
            lines.add(money("no network costs less than", proposal.bound()));
            lines.add(String.format(
                    Locale.ROOT,
                    "%s: within %.4f %% of the best, in %.1f s",
                    proposal.status().name().toLowerCase(Locale.ROOT),
                    100 * proposal.gap(),
                    proposal.seconds()));
            lines.add(String.format(
                    Locale.ROOT,
                    "mean days %.2f, %.1f %% of demand within 2 days, %.1f %% within 3",
                    proposal.service().meanDays(),
                    100 * proposal.service().coverage().get(1),
                    100 * proposal.service().coverage().get(2)));
        }
        if (!proposal.reason().isEmpty()) {
            lines.add(proposal.reason());
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static String money(String name, double amount) {
        return String.format(Locale.ROOT, "%-28s%,18.2f", name, amount);
    }

    /** A study: a line for each number of centers. */
    static String of(Study study) {
        List<String> lines = new ArrayList<>();
        lines.add("%7s%16s%16s%16s%16s%10s%8s%8s%8s  %s"
                .formatted(
                        "centers",
                        "total",
                        "fixed",
                        "shipping",
                        "pick and pack",
                        "gap %",
                        "days",
                        "2 d %",
                        "3 d %",
                        "open"));
        for (int r = 0; r < study.rows().size(); r++) {
            NetworkProposal row = study.rows().get(r);
            lines.add(row.hasPlan() ? line(r + 1, row) : "%7d  %s".formatted(r + 1, row.reason()));
        }
        study.findCheapest().ifPresent(count -> lines.add("cheapest with %d centers".formatted(count)));
        products(study).forEach(lines::add);
        return String.join(System.lineSeparator(), lines);
    }

    /** How many products deserve so many of the cheapest network's centers. */
    private static List<String> products(Study study) {
        Map<Integer, Long> counts = study.products().stream()
                .collect(Collectors.groupingBy(ProductStocking::bestNumber, TreeMap::new, Collectors.counting()));
        List<String> lines = new ArrayList<>();
        counts.forEach((centers, products) ->
                lines.add("%d products deserve %d of these centers".formatted(products, centers)));
        return lines;
    }

    private static String line(int count, NetworkProposal row) {
        return String.format(
                Locale.ROOT,
                "%7d%,16.2f%,16.2f%,16.2f%,16.2f%10.4f%8.2f%8.1f%8.1f  %s",
                count,
                row.objective(),
                row.costs().fixed(),
                row.costs().shipping(),
                row.costs().picking(),
                100 * row.gap(),
                row.service().meanDays(),
                100 * row.service().coverage().get(1),
                100 * row.service().coverage().get(2),
                String.join(" ", row.openCenters()));
    }

    /** Progress. */
    static String of(SearchEvent event) {
        String what = switch (event) {
            case SearchEvent.BetterPlan better -> "better plan ";
            case SearchEvent.HigherBound higher -> "higher bound";
            case SearchEvent.StockPlaced placed -> StockText.totals(placed.totals());
        };
        boolean isBounded = event.bound() > Double.NEGATIVE_INFINITY;
        if (Double.isInfinite(event.cost())) {
            String so = event instanceof SearchEvent.StockPlaced ? what : "no plan yet";
            String bound = isBounded ? String.format(Locale.ROOT, ", bound %,.2f", event.bound()) : "";
            return String.format(Locale.ROOT, "%6.1f s  %s%s", event.seconds(), so, bound);
        }
        return !isBounded
                ? String.format(Locale.ROOT, "%6.1f s  %s  best %,.2f", event.seconds(), what, event.cost())
                : String.format(
                        Locale.ROOT,
                        "%6.1f s  %s  best %,.2f, bound %,.2f, %.4f %% apart",
                        event.seconds(),
                        what,
                        event.cost(),
                        event.bound(),
                        100 * Math.max(0, event.cost() - event.bound()) / Math.max(event.cost(), Double.MIN_NORMAL));
    }
}
