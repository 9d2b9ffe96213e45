package spokes.optimize.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import spokes.engine.JudgedPlan;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.goods.TransferIds;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** A plan that gets ready step by step, and the rows that each step changes. Immutable. */
final class Prepared {
    final JudgedPlan plan;

    /** In order; a later one of a row goes on from an earlier one. */
    private final List<RowChange> changes;

    private Prepared(JudgedPlan plan, List<RowChange> changes) {
        this.plan = plan;
        this.changes = changes;
    }

    /** The plan of a question with the center closed, and nothing done about it. */
    static Prepared closed(ClosingQuestion question) {
        Row row = question.closure().toRow();
        RowChange change = question.plan()
                .workspace()
                .table(Sheet.CLOSURES)
                .find(row.key())
                .map(old -> RowChange.changed(old, row))
                .orElseGet(() -> RowChange.added(row));
        Workspace next = question.plan().workspace().with(List.of(change));
        return new Prepared(question.plan().after(next, Touched.everything()), List.of(change));
    }

    /** With rows about products changed. */
    Prepared with(List<RowChange> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<ProductKey> products = new HashSet<>();
        more.forEach(change -> products.add(ProductKey.of(of(change))));
        List<RowChange> all = new ArrayList<>(changes);
        all.addAll(more);
        return new Prepared(plan.after(plan.workspace().with(more), new Touched.Products(products)), all);
    }

    private static Row of(RowChange change) {
        Row after = change.after();
        Row before = change.before();
        if (after != null) {
            return after;
        }
        if (before != null) {
            return before;
        }
        throw new IllegalStateException("a change of nothing");
    }

    /** With planned transfers called off. */
    Prepared withoutTransfers(List<Transfer> transfers) {
        List<RowChange> rows = new ArrayList<>();
        for (Transfer transfer : transfers) {
            plan.workspace()
                    .table(Sheet.TRANSFERS)
                    .find(transfer.toRow().key())
                    .ifPresent(row -> rows.add(RowChange.changed(row, row.with("status", "cancelled"))));
        }
        return with(rows);
    }

    /** With further transfers, whose ids are given anew. */
    Prepared withTransfers(List<Transfer> transfers) {
        return with(new TransferIds(plan.workspace().transfers())
                .name(transfers).stream()
                        .map(transfer -> RowChange.added(transfer.toRow()))
                        .toList());
    }

    /** Rows of inbound as they stand now. */
    List<Inbound> inbound() {
        return plan.workspace().inbound();
    }

    /** What changed in all, one change for each row; transfers that come have no id yet. */
    List<RowChange> changes(Workspace before) {
        Map<String, RowChange> last = new HashMap<>();
        List<RowChange> net = new ArrayList<>();
        for (RowChange change : changes) {
            if (last.put(change.sheet() + "\n" + change.key(), change) == null) {
                net.add(change);
            }
        }
        List<RowChange> made = new ArrayList<>();
        for (RowChange first : net) {
            RowChange end = last.getOrDefault(first.sheet() + "\n" + first.key(), first);
            Row was = before.table(first.sheet()).find(first.key()).orElse(null);
            Row after = end.after();
            if (was == null && after != null) {
                made.add(RowChange.added(first.sheet() == Sheet.TRANSFERS ? after.with("transfer_id", "") : after));
            } else if (was != null) {
                made.add(new RowChange(first.sheet(), first.key(), was, after));
            }
        }
        made.removeIf(change -> Objects.equals(change.before(), change.after()));
        return made;
    }
}
