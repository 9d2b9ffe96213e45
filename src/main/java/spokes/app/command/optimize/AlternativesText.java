package spokes.app.command.optimize;

import spokes.app.command.contract.LineTable;
import spokes.app.command.contract.TextPage;
import spokes.app.job.Said;
import spokes.model.Workspace;
import spokes.optimize.network.Alternatives;
import spokes.optimize.network.Alternatives.Alternative;
import spokes.optimize.network.NetworkProposal;

/** Networks that differ in kind, for people. */
final class AlternativesText {
    private AlternativesText() {}

    /** The cheapest network, and a line for each of them. */
    static String of(Alternatives found, Workspace workspace) {
        TextPage page = new TextPage().say(NetworkText.of(found.cheapest(), workspace));
        if (!found.plans().isEmpty()) {
            Said said = new Said(workspace);
            LineTable table = new LineTable()
                    .numbers("Total", "Gap", "Days", "In 2 days", "In 3 days")
                    .words("Best where a day is worth")
                    .words("Open");
            for (Alternative alternative : found.plans()) {
                NetworkProposal plan = alternative.plan();
                table.row(
                        said.money(plan.objective()),
                        said.number(100 * plan.gap(), 2) + " %",
                        said.days(alternative.meanDays()),
                        NetworkText.within(plan, 2, said) + " %",
                        NetworkText.within(plan, 3, said) + " %",
                        worth(alternative, said),
                        NetworkText.names(plan, said));
            }
            page.table("Good networks", table);
        }
        return page.text();
    }

    /** Money per order. */
    private static String worth(Alternative alternative, Said said) {
        return Double.isInfinite(alternative.worthTo())
                ? said.fineMoney(alternative.worthOf()) + " or more"
                : "%s to %s".formatted(said.fineMoney(alternative.worthOf()), said.fineMoney(alternative.worthTo()));
    }
}
