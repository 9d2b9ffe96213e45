package spokes.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import spokes.model.Defaults;
import spokes.model.Edit;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** Small rows and edits for tests. */
final class Worlds {
    private Worlds() {}

    static Row transfer(String id, double units) {
        return Row.blank(Sheet.TRANSFERS)
                .with("transfer_id", id)
                .with("sku", "A-7")
                .with("from", "near")
                .with("to", "far")
                .with("units", units)
                .with("departure_date", LocalDate.of(2026, 7, 1))
                .with("status", "planned");
    }

    static Row zone(String from, String to) {
        return Row.blank(Sheet.ZONES)
                .with("from_zip3", from)
                .with("to_zip3", to)
                .with("zone", 8.0);
    }

    /** Adds transfers of these ids. */
    static Edit moves(String label, String... ids) {
        return new Edit(
                label,
                List.of(ids).stream()
                        .map(id -> RowChange.added(transfer(id, 40)))
                        .toList());
    }

    static Edit removal(Row... rows) {
        return new Edit("remove", List.of(rows).stream().map(RowChange::removed).toList());
    }

    /** Brings these rows into a table. */
    static Edit edit(String label, Table table, Collection<Row> rows) {
        List<RowChange> changes = new ArrayList<>();
        for (Row row : rows) {
            changes.add(table.find(row.key())
                    .map(before -> RowChange.changed(before, row))
                    .orElseGet(() -> RowChange.added(row)));
        }
        return new Edit(label, changes);
    }

    static Table table(WorkspaceStore store, Sheet sheet) {
        return store.load().stream()
                .filter(table -> table.sheet() == sheet)
                .findFirst()
                .orElseThrow();
    }

    static List<String> transferIds(WorkspaceStore store) {
        return table(store, Sheet.TRANSFERS).rows().stream()
                .map(row -> row.text("transfer_id"))
                .toList();
    }

    static Workspace empty() {
        return Workspace.empty(new Defaults(Map.of(), List.of(), List.of(), List.of(), Map.of()));
    }

    /** The shipped steps of a workspace's tables, and a second one from a folder of the tests. */
    static Migrations shippedAnd(String folder) {
        return new Migrations(List.of(Migrations.SHIPPED, "classpath:spokes/store/" + folder), 1000);
    }
}
