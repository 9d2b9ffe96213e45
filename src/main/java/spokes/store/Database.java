package spokes.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spokes.model.Edit;
import spokes.model.Step;
import spokes.model.sheet.BlockChange;
import spokes.model.sheet.Changes;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** The tables of an open workspace. Begins and ends no transaction: its caller does. */
final class Database {
    private final Map<Sheet, SheetTable> sheets = new EnumMap<>(Sheet.class);
    private final Map<Sheet, BlockTable> blocks = new EnumMap<>(Sheet.class);
    private final JournalTable journal;

    Database(Connection connection) {
        for (Sheet sheet : Sheet.values()) {
            sheets.put(sheet, new SheetTable(sheet, connection));
        }
        BlockTable.all(connection).forEach(table -> blocks.put(table.sheet(), table));
        this.journal = new JournalTable(connection);
    }

    List<Table> read(Collection<Sheet> wanted) throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : wanted) {
            tables.add(sheet.isPacked() ? blocks(sheet).read() : table(sheet).read());
        }
        return tables;
    }

    List<Step> listInForce() throws SQLException {
        return journal.list(false);
    }

    List<RowChange> listChanges(Sheet sheet) throws SQLException {
        return journal.listChanges(sheet);
    }

    List<Step> listUndone() throws SQLException {
        return journal.list(true);
    }

    /** Writes ahead what an edit will switch in. */
    void stage(List<BlockChange> changes) throws SQLException {
        for (BlockTable table : blocks.values()) {
            table.stage(of(table.sheet(), changes));
        }
    }

    private static List<BlockChange> of(Sheet sheet, List<BlockChange> changes) {
        return changes.stream().filter(change -> change.sheet() == sheet).toList();
    }

    void unstage() throws SQLException {
        for (BlockTable table : blocks.values()) {
            table.unstage();
        }
    }

    void append(Edit edit) throws SQLException {
        Changes changes = inBlocks(edit.changes());
        List<PlacedChange> rows = place(changes.rows());
        for (BlockTable table : blocks.values()) {
            table.forgetUndone();
        }
        journal.forgetUndone();
        apply(rows);
        apply(changes.blocks(), journal.append(Step.of(edit), rows));
    }

    /** Makes changes that are no step, where no step is yet. */
    void begin(Changes first) throws SQLException {
        if (!journal.list(false).isEmpty() || !journal.list(true).isEmpty()) {
            throw new IllegalStateException("the workspace has begun");
        }
        Changes changes = inBlocks(first);
        apply(place(changes.rows()));
        apply(changes.blocks(), null);
    }

    private void apply(List<BlockChange> changes, @Nullable Long step) throws SQLException {
        for (BlockTable table : blocks.values()) {
            table.apply(of(table.sheet(), changes), step);
        }
    }

    /** The changes with those of single rows of packed sheets as changes of blocks. */
    private Changes inBlocks(Changes changes) throws SQLException {
        List<BlockChange> all = new ArrayList<>(changes.blocks());
        for (BlockTable table : blocks.values()) {
            List<RowChange> lines = changes.rows().stream()
                    .filter(row -> row.sheet() == table.sheet())
                    .toList();
            if (!lines.isEmpty()) {
                PackedTable before = table.read();
                require(before, lines);
                all.addAll(before.changesTo(before.with(lines)));
            }
        }
        return new Changes(
                changes.rows().stream().filter(row -> !row.sheet().isPacked()).toList(), all);
    }

    private static void require(PackedTable before, List<RowChange> lines) {
        for (RowChange line : lines) {
            @Nullable Object there = before.find(line.key()).orElse(null);
            if ((there == null) != (line.before() == null)) {
                throw new IllegalStateException("an edit was made for another state: sheet %s has %s row %s"
                        .formatted(line.sheet().title(), there == null ? "no" : "such a", line.key()));
            }
        }
    }

    void undo() throws SQLException {
        JournalTable.Entry newest =
                journal.findNewestInForce().orElseThrow(() -> new IllegalStateException("nothing to undo"));
        apply(newest.changes().reversed().stream().map(PlacedChange::inverted).toList());
        for (BlockTable table : blocks.values()) {
            table.mark(newest.id(), /* undone= */ true);
        }
        journal.mark(newest, true);
    }

    void redo() throws SQLException {
        JournalTable.Entry oldest =
                journal.findOldestUndone().orElseThrow(() -> new IllegalStateException("nothing to redo"));
        apply(oldest.changes());
        for (BlockTable table : blocks.values()) {
            table.mark(oldest.id(), /* undone= */ false);
        }
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

    private BlockTable blocks(Sheet sheet) {
        BlockTable table = blocks.get(sheet);
        if (table == null) {
            throw new IllegalStateException("no blocks of " + sheet);
        }
        return table;
    }

    private SheetTable table(Sheet sheet) {
        SheetTable table = sheets.get(sheet);
        if (table == null) {
            throw new IllegalStateException("no table for " + sheet);
        }
        return table;
    }
}
