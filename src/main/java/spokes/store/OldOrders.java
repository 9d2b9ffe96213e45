package spokes.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * Order lines as workspaces of version 1 have them, one row each. They become blocks, and so does what the journal's steps
 * did to them: all steps are taken back in memory and done again, each leaving its blocks.
 */
final class OldOrders {
    private final Connection connection;
    private final SheetTable rows;
    private final BlockTable blocks;
    private final JournalTable journal;

    OldOrders(Connection connection) {
        this.connection = connection;
        this.rows = new SheetTable(Sheet.ORDERS, connection);
        this.blocks = new BlockTable(Sheet.ORDERS, connection);
        this.journal = new JournalTable(connection);
    }

    /** Makes blocks of them, in one transaction. */
    void moveToBlocks() throws SQLException {
        if (isDone()) {
            return;
        }
        List<JournalTable.Entry> entries = journal.listEntries();
        SortedMap<Long, Row> byPosition = rows.readByPosition();
        for (JournalTable.Entry entry : entries.reversed()) {
            if (!entry.undone()) {
                takeBack(entry, byPosition);
            }
        }
        PackedTable table = PackedTable.of(Sheet.ORDERS, new TreeMap<>())
                .with(byPosition.values().stream().map(RowChange::added).toList());
        blocks.apply(PackedTable.of(Sheet.ORDERS, new TreeMap<>()).changesTo(table), null);
        for (JournalTable.Entry entry : entries) {
            PackedTable next = table.with(lines(entry));
            blocks.apply(table.changesTo(next), entry.id());
            journal.rewrite(
                    entry,
                    entry.changes().stream()
                            .filter(c -> c.sheet() != Sheet.ORDERS)
                            .toList());
            table = next;
        }
        for (JournalTable.Entry entry : entries.reversed()) {
            if (entry.undone()) {
                blocks.mark(entry.id(), /* undone= */ true);
            }
        }
        rows.clear();
        finish();
        connection.commit();
    }

    private boolean isDone() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT \"in_blocks\" FROM \"orders_form\"");
                ResultSet found = select.executeQuery()) {
            return found.next() && found.getBoolean(1);
        }
    }

    private void finish() throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE \"orders_form\" SET \"in_blocks\" = TRUE")) {
            update.executeUpdate();
        }
    }

    private static List<RowChange> lines(JournalTable.Entry entry) {
        return entry.changes().stream()
                .filter(change -> change.sheet() == Sheet.ORDERS)
                .map(PlacedChange::change)
                .toList();
    }

    private static void takeBack(JournalTable.Entry entry, SortedMap<Long, Row> rows) {
        if (entry.changes().stream().noneMatch(change -> change.sheet() == Sheet.ORDERS)) {
            return;
        }
        Map<String, Long> positions = new HashMap<>();
        rows.forEach((position, row) -> positions.put(row.key(), position));
        for (PlacedChange change : entry.changes().reversed()) {
            if (change.sheet() != Sheet.ORDERS) {
                continue;
            }
            switch (change.kind()) {
                case ADDED -> rows.remove(change.position());
                case REMOVED -> rows.put(change.position(), change.before());
                case CHANGED -> rows.put(positions.get(change.change().key()), change.before());
            }
        }
    }
}
