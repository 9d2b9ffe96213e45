package spokes.app.optimize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.optimize.StockTotals;
import spokes.optimize.stock.StockMove;
import spokes.optimize.stock.StockProposal;
import spokes.session.AcceptPlacement;
import spokes.session.AcceptTransfers;
import spokes.session.Command;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.proposal.Goal;
import spokes.ui.proposal.Offer;
import spokes.ui.proposal.OfferRow;
import spokes.ui.proposal.StockFacts;

/**
 * Plans of stock that are proposed, as the window offers them: every move with its reason, what saves most first, and of a
 * placement what changes beside.
 */
final class StockOffers {
    private final Texts texts = Texts.of("optimize");
    private final Figures figures;
    private final IdentityHashMap<OfferRow, StockMove> moves = new IdentityHashMap<>();
    private final Workspace workspace;
    private final StockProposal proposal;

    StockOffers(Workspace workspace, StockProposal proposal) {
        this.workspace = workspace;
        this.proposal = proposal;
        figures = new Figures(Locale.getDefault(), workspace.settings().text("currency"));
    }

    /** The proposal as an offer. */
    Offer of() {
        boolean isOfTransfers = proposal.goal() == StockProposal.Goal.TRANSFERS;
        List<OfferRow> rows = rows();
        return new Offer(
                isOfTransfers ? Goal.TRANSFERS : Goal.PLACEMENT,
                NetworkOffers.verdict(proposal.status()),
                proposal.reason(),
                proposal.objective(),
                OptionalDouble.of(proposal.before()),
                proposal.bound(),
                proposal.seconds(),
                Optional.empty(),
                proposal.totals().map(StockOffers::facts),
                rows,
                isOfTransfers ? this::transfers : this::placement);
    }

    /** What the window tells of the units that are placed. */
    static StockFacts facts(StockTotals totals) {
        return new StockFacts(
                totals.onHand(),
                totals.inbound(),
                totals.bought(),
                totals.boughtProducts(),
                totals.boughtCost(),
                totals.target());
    }

    private List<OfferRow> rows() {
        List<OfferRow> rows = new ArrayList<>();
        for (StockMove move : proposal.moves()) {
            OfferRow row = row(move);
            moves.put(row, move);
            rows.add(row);
        }
        if (proposal.goal() == StockProposal.Goal.PLACEMENT) {
            rows.addAll(new Beside(workspace, proposal.placement()).rows(rows));
        }
        rows.sort(Comparator.comparingDouble((OfferRow row) -> row.saving().orElse(0))
                .reversed()
                .thenComparingDouble(row -> -row.units().orElse(0)));
        return rows;
    }

    private OfferRow row(StockMove move) {
        Optional<StockMove.Reason> reason = move.reason();
        return new OfferRow(
                OfferRow.Kind.MOVE,
                Optional.of(move.product()),
                move.from(),
                move.to(),
                OptionalDouble.of(move.units()),
                number(reason.map(StockMove.Reason::freight)),
                number(reason.map(StockMove.Reason::saving)),
                reason.map(StockMove.Reason::paybackDays).orElse(OptionalDouble.empty()),
                number(reason.map(StockMove.Reason::lastsDays)),
                why(move));
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }

    /** When and how it goes, and how much sooner what it serves arrives. */
    private String why(StockMove move) {
        List<String> parts = new ArrayList<>();
        move.departure()
                .ifPresent(day -> parts.add(
                        texts.get("why.leaves", figures.day(day), move.mode()).replace(" .", ".")));
        move.reason().ifPresent(reason -> {
            String days = figures.number(Math.abs(reason.daysGained()), 1);
            if (Math.abs(reason.daysGained()) >= 0.05) {
                parts.add(texts.get(reason.daysGained() > 0 ? "why.sooner" : "why.later", days));
            }
        });
        return String.join(" ", parts);
    }

    private Command transfers(List<OfferRow> rows) {
        return new AcceptTransfers(rows.stream()
                .map(moves::get)
                .filter(Objects::nonNull)
                .map(StockMove::toTransfer)
                .toList());
    }

    /** The placement of the products of these rows; the others stay where they are. */
    private Command placement(List<OfferRow> rows) {
        Set<ProductKey> products = new HashSet<>();
        rows.forEach(row -> row.product().ifPresent(products::add));
        return new AcceptPlacement(proposal.placement().of(products));
    }
}
