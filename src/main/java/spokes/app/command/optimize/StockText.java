package spokes.app.command.optimize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import spokes.app.command.contract.LineTable;
import spokes.app.command.contract.TextPage;
import spokes.app.job.Said;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.optimize.StockTotals;
import spokes.optimize.stock.StockMove;
import spokes.optimize.stock.StockProposal;

/** A plan of stock for people: what it saves, how good it is, and its moves, those that save most first. */
final class StockText {
    /** Moves that are told one by one. */
    private static final int TOLD = 40;

    private final Said said;
    private final TextPage page = new TextPage();

    private StockText(Workspace workspace) {
        said = new Said(workspace);
    }

    static String of(StockProposal proposal, Workspace workspace) {
        StockText text = new StockText(workspace);
        if (proposal.hasPlan()) {
            text.head(proposal);
        }
        if (!proposal.reason().isEmpty()) {
            text.page.say(Said.begun(proposal.reason()) + ".");
        }
        if (proposal.hasPlan()) {
            text.moves(proposal.moves());
            text.purchases(proposal.placement().bought());
        }
        return text.page.text();
    }

    private void head(StockProposal proposal) {
        page.say("The plan costs %s, %s instead of %s."
                .formatted(
                        said.moreOrLess(proposal.objective() - proposal.before()),
                        said.money(proposal.objective()),
                        said.money(proposal.before())));
        proposal.bound()
                .ifPresent(bound -> page.say("No such plan costs less than %s%s."
                        .formatted(
                                said.money(bound),
                                proposal.gap().isPresent()
                                        ? ": this one is within %s %% of the best"
                                                .formatted(said.number(
                                                        100 * proposal.gap().getAsDouble(), 2))
                                        : "")));
        page.say("%s, in %s s."
                .formatted(
                        Said.begun(proposal.status().name().toLowerCase(Locale.ROOT)),
                        said.number(proposal.seconds(), 1)));
        proposal.totals().ifPresent(totals -> page.say(Said.begun(totals(totals)) + "."));
    }

    /** "placed: 1,200 units on hand, 300 inbound, 150 bought of 4 products for 2,310.00". */
    static String totals(StockTotals totals) {
        String bought = totals.bought() > 0
                ? String.format(
                        Locale.ROOT,
                        ", %,.0f bought of %d %s for %,.2f",
                        totals.bought(),
                        totals.boughtProducts(),
                        totals.boughtProducts() == 1 ? "product" : "products",
                        totals.boughtCost())
                : "";
        String placed = String.format(
                Locale.ROOT, "placed: %,.0f units on hand, %,.0f inbound%s", totals.onHand(), totals.inbound(), bought);
        return totals.target() > 0
                ? placed + String.format(Locale.ROOT, "; targets ask for %,.0f", totals.target())
                : placed;
    }

    private void moves(List<StockMove> moves) {
        if (moves.isEmpty()) {
            return;
        }
        boolean hasReasons = moves.stream().anyMatch(move -> move.reason().isPresent());
        LineTable table =
                new LineTable().words("Product").numbers("Units").words("From").words("To");
        if (hasReasons) {
            table.words("Leaves")
                    .words("By")
                    .numbers("Saves", "Freight", "Payback, days", "Lasts, days", "Days gained");
        }
        moves.stream()
                .sorted(Comparator.comparingDouble(StockText::saving).reversed())
                .limit(TOLD)
                .forEach(move -> table.row(cells(move, hasReasons)));
        page.table("Moves", table, moves.size() - TOLD);
    }

    private static double saving(StockMove move) {
        return move.reason().map(StockMove.Reason::saving).orElse(0.0);
    }

    private List<String> cells(StockMove move, boolean hasReasons) {
        List<String> cells = new ArrayList<>(List.of(
                said.product(move.product()),
                said.units(move.units()),
                said.center(move.from()),
                said.center(move.to())));
        if (hasReasons) {
            cells.add(move.departure().map(said::date).orElse(""));
            cells.add(said.mode(move.mode()));
            cells.addAll(move.reason().map(this::why).orElse(List.of("", "", "", "", "")));
        }
        return cells;
    }

    private List<String> why(StockMove.Reason reason) {
        return List.of(
                said.money(reason.saving()),
                said.money(reason.freight()),
                reason.paybackDays().isPresent()
                        ? said.number(reason.paybackDays().getAsDouble(), 0)
                        : "never",
                said.number(reason.lastsDays(), 0),
                said.change(reason.daysGained(), 1));
    }

    private void purchases(List<Inbound> bought) {
        if (bought.isEmpty()) {
            return;
        }
        LineTable table =
                new LineTable().words("Product").numbers("Units").words("For").words("There on");
        bought.stream()
                .limit(TOLD)
                .forEach(each -> table.row(
                        said.product(each.product()),
                        said.units(each.units()),
                        said.center(each.center()),
                        said.date(each.arrivalDate())));
        page.table("Purchases", table, bought.size() - TOLD);
    }
}
