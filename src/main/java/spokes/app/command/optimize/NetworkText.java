package spokes.app.command.optimize;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spokes.app.command.contract.LineTable;
import spokes.app.command.contract.TextPage;
import spokes.app.job.Said;
import spokes.engine.stocking.ProductStocking;
import spokes.model.Workspace;
import spokes.optimize.SearchEvent;
import spokes.optimize.network.NetworkProposal;
import spokes.optimize.network.Study;

/** Proposals for people. */
final class NetworkText {
    private NetworkText() {}

    /** A network. */
    static String of(NetworkProposal proposal, Workspace workspace) {
        TextPage page = new TextPage();
        Said said = new Said(workspace);
        if (proposal.hasPlan()) {
            page.say("%s: %s. Shipping, picking and fixed cost are %s."
                    .formatted(
                            count(proposal.openCenters().size()),
                            names(proposal, said),
                            said.money(proposal.objective())));
            page.say("No such network costs less than %s: this one is within %s %% of the best (%s, in %s s)."
                    .formatted(
                            said.money(proposal.bound()),
                            said.number(100 * proposal.gap(), 2),
                            proposal.status().name().toLowerCase(Locale.ROOT),
                            said.number(proposal.seconds(), 1)));
            page.say("Units take %s days on average; %s %% of demand is there within 2 days, %s %% within 3."
                    .formatted(
                            said.days(proposal.service().meanDays()),
                            within(proposal, 2, said),
                            within(proposal, 3, said)));
            page.table(
                    "Costs",
                    new LineTable()
                            .words("")
                            .numbers("")
                            .row("Fixed", said.money(proposal.costs().fixed()))
                            .row(
                                    "Outbound shipping",
                                    said.money(proposal.costs().shipping()))
                            .row("Pick and pack", said.money(proposal.costs().picking()))
                            .row("Total", said.money(proposal.objective())));
        }
        if (!proposal.reason().isEmpty()) {
            page.say(proposal.reason());
        }
        return page.text();
    }

    static String count(int centers) {
        return centers == 1 ? "1 center" : centers + " centers";
    }

    static String names(NetworkProposal proposal, Said said) {
        return proposal.openCenters().stream().map(said::center).collect(Collectors.joining(", "));
    }

    /** Percent of demand that is there within 2 or 3 days. */
    static String within(NetworkProposal proposal, int days, Said said) {
        return said.number(100 * proposal.service().coverage().get(days - 1), 1);
    }

    /** A study: a line for each number of centers. */
    static String of(Study study, Workspace workspace) {
        Said said = new Said(workspace);
        TextPage page = new TextPage();
        study.findCheapest()
                .ifPresent(cheapest -> page.say("Cheapest with %s: shipping, picking and fixed cost are %s."
                        .formatted(
                                count(cheapest),
                                said.money(study.rows().get(cheapest - 1).objective()))));
        String counts = products(study);
        if (!counts.isEmpty()) {
            page.say("Of these centers, products deserve: " + counts + ".");
        }
        if (study.isCutShort()) {
            page.say("There was no time to look at all products.");
        }
        LineTable table = new LineTable()
                .numbers(
                        "Centers",
                        "Total",
                        "Fixed",
                        "Shipping",
                        "Pick and pack",
                        "Gap",
                        "Days",
                        "In 2 days",
                        "In 3 days")
                .words("Open");
        for (int r = 0; r < study.rows().size(); r++) {
            table.row(cells(r + 1, study.rows().get(r), said));
        }
        page.table("By number of centers", table);
        return page.text();
    }

    /** How many products deserve so many of the cheapest network's centers. */
    private static String products(Study study) {
        Map<Integer, Long> counts = study.products().stream()
                .collect(Collectors.groupingBy(ProductStocking::bestNumber, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> "%,d at %d".formatted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> cells(int count, NetworkProposal row, Said said) {
        if (!row.hasPlan()) {
            return List.of(String.valueOf(count), "", "", "", "", "", "", "", "", row.reason());
        }
        return List.of(
                String.valueOf(count),
                said.money(row.objective()),
                said.money(row.costs().fixed()),
                said.money(row.costs().shipping()),
                said.money(row.costs().picking()),
                said.number(100 * row.gap(), 2) + " %",
                said.days(row.service().meanDays()),
                within(row, 2, said) + " %",
                within(row, 3, said) + " %",
                names(row, said));
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
