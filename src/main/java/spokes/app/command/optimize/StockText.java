package spokes.app.command.optimize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import spokes.model.goods.Inbound;
import spokes.optimize.StockTotals;
import spokes.optimize.stock.StockMove;
import spokes.optimize.stock.StockProposal;

/** A plan of stock for people. */
final class StockText {
    /** Moves that are told one by one. */
    private static final int TOLD = 40;

    private StockText() {}

    /** A proposal: what it saves, how good it is, and its moves, those that save most first. */
    static String of(StockProposal proposal) {
        List<String> lines = new ArrayList<>();
        if (proposal.hasPlan()) {
            lines.add(money("total cost as it is", proposal.before()));
            lines.add(money("total cost of the plan", proposal.objective()));
            lines.add(money("saved", proposal.before() - proposal.objective()));
            proposal.bound().ifPresent(bound -> lines.add(money("no such plan costs less than", bound)));
            lines.add(quality(proposal));
            proposal.totals().map(StockText::totals).ifPresent(lines::add);
            lines.addAll(moves(proposal.moves()));
            lines.addAll(told(
                    proposal.placement().bought().stream().map(StockText::line).toList(), "purchases"));
        }
        if (!proposal.reason().isEmpty()) {
            lines.add(proposal.reason());
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static String money(String name, double amount) {
        return String.format(Locale.ROOT, "%-28s%,18.2f", name, amount);
    }

    private static String quality(StockProposal proposal) {
        String status = proposal.status().name().toLowerCase(Locale.ROOT);
        return proposal.gap().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "%s: within %.4f %% of the best, in %.1f s",
                        status,
                        100 * proposal.gap().getAsDouble(),
                        proposal.seconds())
                : String.format(Locale.ROOT, "%s, in %.1f s", status, proposal.seconds());
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

    private static List<String> moves(List<StockMove> moves) {
        return told(
                moves.stream()
                        .sorted(Comparator.comparingDouble(StockText::saving).reversed())
                        .map(StockText::line)
                        .toList(),
                "moves");
    }

    private static List<String> told(List<String> all, String what) {
        List<String> lines = new ArrayList<>(all.subList(0, Math.min(TOLD, all.size())));
        if (all.size() > TOLD) {
            lines.add("and %d more %s".formatted(all.size() - TOLD, what));
        }
        return lines;
    }

    /** "Bluebird · BED-L: buy 16 for Dallas, there on 2026-11-12". */
    private static String line(Inbound bought) {
        return String.format(
                Locale.ROOT,
                "%s: buy %.0f for %s, there on %s",
                bought.product(),
                bought.units(),
                bought.center(),
                bought.arrivalDate());
    }

    private static double saving(StockMove move) {
        return move.reason().map(StockMove.Reason::saving).orElse(0.0);
    }

    /** "Bluebird · BED-L: 16 Edison → Dallas on 2026-11-02 by truckload: saves 195.31, freight 25.09, payback 10 d, stock lasts 85 d". */
    private static String line(StockMove move) {
        String what =
                String.format(Locale.ROOT, "%s: %.0f %s → %s", move.product(), move.units(), move.from(), move.to());
        String how = move.departure().map(day -> " on " + day).orElse("")
                + (move.mode().isEmpty() ? "" : " by " + move.mode());
        return what + how + move.reason().map(StockText::why).orElse("");
    }

    private static String why(StockMove.Reason reason) {
        return String.format(
                Locale.ROOT,
                ": saves %,.2f after %,.2f of freight, payback %s, stock lasts %.0f d, %.1f days %s",
                reason.saving(),
                reason.freight(),
                reason.paybackDays().isPresent()
                        ? String.format(
                                Locale.ROOT, "%.0f d", reason.paybackDays().getAsDouble())
                        : "never",
                reason.lastsDays(),
                Math.abs(reason.daysGained()),
                reason.daysGained() < 0 ? "later" : "sooner");
    }
}
