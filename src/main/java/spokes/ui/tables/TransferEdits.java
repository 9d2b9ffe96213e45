package spokes.ui.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import spokes.model.Refused;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.session.ChangeTransfers;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** Makes the commands that move transfers on: each is one step that can be undone. */
public final class TransferEdits {
    private final Texts texts;
    private final Figures figures;

    /** Edits whose labels are in the planner's language. */
    public TransferEdits(Figures figures) {
        this.figures = figures;
        texts = Texts.of("tables");
    }

    /** What can be done with a transfer. */
    public enum Kind {
        /** It will not take place. */
        CANCEL(Transfer.Status.PLANNED),
        /** It left. */
        SEND(Transfer.Status.PLANNED),
        /** It arrived. */
        RECEIVE(Transfer.Status.PLANNED, Transfer.Status.SENT),
        /** It leaves on another day. */
        REDATE(Transfer.Status.PLANNED);

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<Transfer.Status> from;

        Kind(Transfer.Status... from) {
            this.from = List.of(from);
        }
    }

    /** Why this cannot be done with these transfers; empty if it can. */
    String refusal(Kind kind, List<TransferRow> rows) {
        if (rows.isEmpty()) {
            return texts.get("transfers.refused.none");
        }
        return rows.stream()
                .filter(row -> !kind.from.contains(row.status()))
                .findFirst()
                .map(row -> texts.get("transfers.refused." + kind, name(row), texts.get("status." + row.status())))
                .orElse("");
    }

    ChangeTransfers cancel(List<TransferRow> rows) {
        return change("cancel", rows, "", row -> row.with("status", "cancelled"));
    }

    ChangeTransfers send(List<TransferRow> rows, LocalDate day) {
        return change(
                "send",
                rows,
                figures.day(day),
                row -> row.with("status", "sent").with("sent_date", day));
    }

    /** Marks one as received. A transfer that was never marked as sent gets its departure as the day it left. */
    ChangeTransfers receive(TransferRow row, double units) throws Refused {
        if (!(units >= 0) || units != Math.rint(units)) {
            throw new Refused(texts.get("transfers.units.whole"));
        }
        return change(
                "receive",
                List.of(row),
                figures.number(units, 0),
                r -> r.with("status", "received").with("received_units", units));
    }

    /** Marks several as received, each with all its units. */
    ChangeTransfers receive(List<TransferRow> rows) {
        return change(
                "receive.all",
                rows,
                "",
                row -> row.with("status", "received").with("received_units", row.number("units")));
    }

    ChangeTransfers redate(List<TransferRow> rows, LocalDate day, LocalDate planDate) throws Refused {
        if (day.isBefore(planDate)) {
            throw new Refused(texts.get("transfers.day.early", figures.day(day), figures.day(planDate)));
        }
        return change("redate", rows, figures.day(day), row -> row.with("departure_date", day));
    }

    private ChangeTransfers change(String key, List<TransferRow> rows, String detail, UnaryOperator<Row> edit) {
        String what = rows.size() == 1 ? name(rows.getFirst()) : texts.get("transfers.many", rows.size());
        Map<TransferRow, Row> after = new LinkedHashMap<>();
        rows.forEach(row -> after.put(row, edit.apply(row.row())));
        return new ChangeTransfers(texts.get("transfers.label." + key, what, detail), changes(after));
    }

    /** The changes that make other rows of transfers; one that is named otherwise then takes the place of the old one. */
    static List<RowChange> changes(Map<TransferRow, Row> after) {
        List<RowChange> changes = new ArrayList<>();
        after.forEach((row, now) -> {
            if (now.key().equals(row.row().key())) {
                changes.add(RowChange.changed(row.row(), now));
            } else {
                changes.add(RowChange.removed(row.row()));
                changes.add(RowChange.added(now));
            }
        });
        return changes;
    }

    /** What a transfer is called: by its id, else by what goes where. */
    String name(TransferRow row) {
        return row.transfer().id().isEmpty()
                ? texts.get("transfers.unnamed", row.product(), row.to())
                : row.transfer().id();
    }
}
