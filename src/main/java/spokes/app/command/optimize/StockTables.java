package spokes.app.command.optimize;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spokes.exchange.export.ResultFiles.Table;
import spokes.model.goods.Inbound;
import spokes.optimize.stock.StockMove;
import spokes.optimize.stock.StockProposal;

/** A plan of stock as a file: what has to go from where to where. */
final class StockTables {
    private static final List<String> HEADERS = List.of(
            "client",
            "sku",
            "from",
            "to",
            "units",
            "departure_date",
            "mode",
            "freight",
            "saving",
            "payback_days",
            "lasts_days",
            "days_gained");

    private StockTables() {}

    /** The moves of a proposal, and what is bought: transfers and purchases can be imported as they are. */
    static List<Table> of(StockProposal proposal) {
        boolean isTransfers = proposal.goal() == StockProposal.Goal.TRANSFERS;
        Table moves = new Table(
                isTransfers ? "proposed_transfers" : "proposed_moves",
                HEADERS,
                proposal.moves().stream().map(StockTables::row).toList());
        List<Inbound> bought = proposal.placement().bought();
        return bought.isEmpty() ? List.of(moves) : List.of(moves, purchases(bought));
    }

    private static Table purchases(List<Inbound> bought) {
        return new Table(
                "proposed_purchases",
                List.of("center", "client", "sku", "units", "arrival_date", "reference"),
                bought.stream().map(StockTables::row).toList());
    }

    private static List<@Nullable Object> row(Inbound bought) {
        return Arrays.asList(
                bought.center(),
                bought.product().client(),
                bought.product().sku(),
                bought.units(),
                bought.arrivalDate().toString(),
                bought.reference());
    }

    private static List<@Nullable Object> row(StockMove move) {
        StockMove.@Nullable Reason reason = move.reason().orElse(null);
        return Arrays.asList(
                move.product().client(),
                move.product().sku(),
                move.from(),
                move.to(),
                move.units(),
                move.departure().map(LocalDate::toString).orElse(null),
                move.mode(),
                reason == null ? null : reason.freight(),
                reason == null ? null : reason.saving(),
                reason == null || reason.paybackDays().isEmpty()
                        ? null
                        : reason.paybackDays().getAsDouble(),
                reason == null ? null : reason.lastsDays(),
                reason == null ? null : reason.daysGained());
    }
}
