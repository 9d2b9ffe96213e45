package spokes.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.Step;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** A workspace of version 1 has each order line as a row; in version 2 it has the same lines and the same history. */
class OldOrdersTest {
    @TempDir
    Path folder;

    private Path workspace;

    private static Row line(String order, double quantity) {
        return Row.blank(Sheet.ORDERS)
                .with("order_id", order)
                .with("order_date", LocalDate.of(2026, 3, 1))
                .with("sku", "bolt")
                .with("quantity", quantity);
    }

    /** Adds A, B, C and a transfer; changes B and takes A away; adds D and is undone. */
    @BeforeEach
    void oldWorkspace() throws SQLException {
        workspace = folder.resolve("w");
        WorkspaceFile file = WorkspaceFile.of(workspace);
        Flyway.configure()
                .dataSource(H2.source(file))
                .locations(Migrations.SHIPPED)
                .target("1")
                .load()
                .migrate();
        try (Connection connection = H2.open(file)) {
            connection.setAutoCommit(false);
            views(connection, "ADD COLUMN %s CHARACTER VARYING DEFAULT '' NOT NULL");
            append(
                    connection,
                    "first",
                    new PlacedChange(RowChange.added(line("A", 1)), 1),
                    new PlacedChange(RowChange.added(line("B", 2)), 2),
                    new PlacedChange(RowChange.added(line("C", 3)), 3),
                    new PlacedChange(RowChange.added(Worlds.transfer("T-1", 40)), 1));
            append(
                    connection,
                    "second",
                    new PlacedChange(RowChange.changed(line("B", 2), line("B", 5)), PlacedChange.STAYS),
                    new PlacedChange(RowChange.removed(line("A", 1)), 1));
            append(connection, "third", new PlacedChange(RowChange.added(line("D", 4)), 4));
            new SheetTable(Sheet.ORDERS, connection)
                    .apply(List.of(new PlacedChange(RowChange.removed(line("D", 4)), 4)));
            JournalTable journal = new JournalTable(connection);
            journal.mark(journal.findNewestInForce().orElseThrow(), true);
            connection.commit();
            views(connection, "DROP COLUMN %s");
        }
    }

    /** The journal is written with today's means, which know what was in view; the old one has no such columns. */
    private static void views(Connection connection, String change) throws SQLException {
        for (String column : List.of("\"view_before\"", "\"view_after\"")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("ALTER TABLE \"journal\" " + change.formatted(column));
            }
        }
    }

    private static void append(Connection connection, String label, PlacedChange... changes) throws SQLException {
        List<Sheet> sheets = new ArrayList<>();
        for (PlacedChange change : changes) {
            new SheetTable(change.sheet(), connection).apply(List.of(change));
            sheets.add(change.sheet());
        }
        new JournalTable(connection).append(new Step(label, Set.copyOf(sheets)), List.of(changes));
    }

    private static List<Row> orders(WorkspaceStore store) {
        return List.copyOf(Worlds.table(store, Sheet.ORDERS).rows());
    }

    @Test
    void everyLineIsThereAndTheHistoryGoesBothWays() {
        for (int opening = 0; opening < 2; opening++) {
            try (WorkspaceStore store = WorkspaceStore.open(workspace)) {
                assertThat(orders(store)).containsExactly(line("B", 5), line("C", 3));
                assertThat(store.undoable()).extracting(Step::label).containsExactly("first", "second");
                assertThat(store.redoable()).extracting(Step::label).containsExactly("third");
                store.undo(Set.of());
                assertThat(orders(store)).containsExactly(line("A", 1), line("B", 2), line("C", 3));
                store.undo(Set.of());
                assertThat(orders(store)).isEmpty();
                assertThat(Worlds.transferIds(store)).isEmpty();
            }
            try (WorkspaceStore store = WorkspaceStore.open(workspace)) {
                store.redo(Set.of());
                assertThat(Worlds.transferIds(store)).containsExactly("T-1");
                store.redo(Set.of());
                store.redo(Set.of());
                assertThat(orders(store)).containsExactly(line("B", 5), line("C", 3), line("D", 4));
                store.undo(Set.of());
            }
        }
    }

    @Test
    void aCopyOfTheOldFileIsKept() {
        WorkspaceStore.open(workspace).close();
        assertThat(folder.resolve("w before version %d.mv.db"
                        .formatted(Migrations.shipped().newest())))
                .exists();
    }
}
