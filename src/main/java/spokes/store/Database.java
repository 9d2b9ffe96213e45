package spokes.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.model.Edit;
import spokes.model.Step;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** The tables of an open workspace. Begins and ends no transaction: its caller does. */
final class Database {
    private final Map<Sheet, SheetTable> sheets = new EnumMap<>(Sheet.class);
    private final JournalTable journal;

    Database(Connection connection) {
        for (Sheet sheet : Sheet.values()) {
            sheets.put(sheet, new SheetTable(sheet, connection));
        }
        this.journal = new JournalTable(connection);
    }

    List<Table> read(Collection<Sheet> wanted) throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : wanted) {
            tables.add(table(sheet).read());
        }
        return tables;
    }

    List<Step> listInForce() throws SQLException {
        return journal.list(false);
    }

    List<Step> listUndone() throws SQLException {
        return journal.list(true);
    }

    void append(Edit edit) throws SQLException {
        List<PlacedChange> changes = place(edit.changes());
        journal.forgetUndone();
        apply(changes);
        journal.append(Step.of(edit), changes);
    }

    void undo() throws SQLException {
        JournalTable.Entry newest =
                journal.findNewestInForce().orElseThrow(() -> new IllegalStateException("nothing to undo"));
        apply(newest.changes().reversed().stream().map(PlacedChange::inverted).toList());
        journal.mark(newest, true);
    }

    void redo() throws SQLException {
        JournalTable.Entry oldest =
                journal.findOldestUndone().orElseThrow(() -> new IllegalStateException("nothing to redo"));
        apply(oldest.changes());
        journal.mark(oldest, false);
    }

    private void apply(List<PlacedChange> changes) throws SQLException {
        Map<Sheet, List<PlacedChange>> bySheet = new EnumMap<>(Sheet.class);
        for (PlacedChange change : changes) {
            bySheet.computeIfAbsent(change.sheet(), sheet -> new ArrayList<>()).add(change);
        }
        for (Map.Entry<Sheet, List<PlacedChange>> part : bySheet.entrySet()) {
            table(part.getKey()).apply(part.getValue());
        }
    }

    /** New rows go to the end of their list; of a row that goes, its place is kept. */
    private List<PlacedChange> place(List<RowChange> changes) throws SQLException {
        Map<Sheet, Long> ends = new EnumMap<>(Sheet.class);
        List<PlacedChange> placed = new ArrayList<>(changes.size());
        for (RowChange change : changes) {
            SheetTable table = table(change.sheet());
            if (change.before() == null) {
                long end = Optional.ofNullable(ends.get(change.sheet())).orElse(0L);
                long position = end == 0 ? table.nextPosition() : end;
                ends.put(change.sheet(), position + 1);
                placed.add(new PlacedChange(change, position));
            } else if (change.after() == null) {
                placed.add(new PlacedChange(change, table.position(change.key())));
            } else {
                placed.add(new PlacedChange(change, PlacedChange.STAYS));
            }
        }
        return placed;
    }

    private SheetTable table(Sheet sheet) {
        SheetTable table = sheets.get(sheet);
        if (table == null) {
            throw new IllegalStateException("no table for " + sheet);
        }
        return table;
    }
}
