package spokes.app.command.optimize;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spokes.exchange.export.ResultFiles.Table;
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

    /** The moves of a proposal; those of transfers can be imported as transfers. */
    static List<Table> of(StockProposal proposal) {
        boolean isTransfers = proposal.goal() == StockProposal.Goal.TRANSFERS;
        return List.of(new Table(
                isTransfers ? "proposed_transfers" : "proposed_moves",
                HEADERS,
                proposal.moves().stream().map(StockTables::row).toList()));
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
