package spokes.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import spokes.model.InView;
import spokes.model.Step;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** The planner's steps in the database: those in force, then those that were undone. */
final class JournalTable {
    private final Connection connection;

    JournalTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * A step with its changes.
     *
     * @param id      rises with every step
     * @param undone  whether it was taken back
     * @param changes in the order in which they were made
     */
    record Entry(long id, boolean undone, List<PlacedChange> changes) {}

    /** The steps that were undone, or are in force; the oldest first. Their changes are not read. */
    List<Step> list(boolean undone) throws SQLException {
        String sql = """
            SELECT "label", "sheets", "view_before", "view_after" FROM "journal" WHERE "undone" = ? ORDER BY "id"
            """;
        List<Step> steps = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setBoolean(1, undone);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    InView inView = new InView(found.getString(3), found.getString(4));
                    steps.add(new Step(found.getString(1), sheets(found.getString(2)), inView));
                }
            }
        }
        return steps;
    }

    private static Set<Sheet> sheets(String titles) {
        return Arrays.stream(titles.split(" "))
                .flatMap(title -> Stream.ofNullable(Sheet.find(title).orElse(null)))
                .collect(toSet());
    }

    /** Adds a step, and gives its id. */
    long append(Step step, List<PlacedChange> changes) throws SQLException {
        long id = nextId();
        String sql = """
            INSERT INTO "journal"("id", "label", "sheets", "undone", "changes", "view_before", "view_after")
            VALUES (?, ?, ?, FALSE, ?, ?, ?)
            """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, id);
            insert.setString(2, step.label());
            insert.setString(
                    3, step.sheets().stream().map(Sheet::title).sorted().collect(joining(" ")));
            insert.setBytes(4, EditPack.pack(changes));
            insert.setString(5, step.inView().before());
            insert.setString(6, step.inView().after());
            insert.executeUpdate();
        }
        return id;
    }

    private long nextId() throws SQLException {
        String sql = "SELECT COALESCE(MAX(\"id\"), 0) + 1 FROM \"journal\"";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Keeps other changes for a step. */
    void rewrite(Entry entry, List<PlacedChange> changes) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE \"journal\" SET \"changes\" = ? WHERE \"id\" = ?")) {
            update.setBytes(1, EditPack.pack(changes));
            update.setLong(2, entry.id());
            update.executeUpdate();
        }
    }

    void forgetUndone() throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM \"journal\" WHERE \"undone\"")) {
            delete.executeUpdate();
        }
    }

    /** The step that an undo takes back. */
    Optional<Entry> findNewestInForce() throws SQLException {
        return find("SELECT MAX(\"id\") FROM \"journal\" WHERE NOT \"undone\"");
    }

    /** The step that a redo brings back. */
    Optional<Entry> findOldestUndone() throws SQLException {
        return find("SELECT MIN(\"id\") FROM \"journal\" WHERE \"undone\"");
    }

    private Optional<Entry> find(String which) throws SQLException {
        return listEntries("WHERE \"id\" = (%s)".formatted(which)).stream().findFirst();
    }

    /** All steps with their changes, the oldest first. */
    List<Entry> listEntries() throws SQLException {
        return listEntries("ORDER BY \"id\"");
    }

    private List<Entry> listEntries(String which) throws SQLException {
        String sql = "SELECT \"id\", \"undone\", \"changes\" FROM \"journal\" " + which;
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                entries.add(new Entry(found.getLong(1), found.getBoolean(2), EditPack.unpack(found.getBytes(3))));
            }
            return entries;
        } catch (IOException e) {
            throw new SQLException("a step of the journal cannot be read", e);
        }
    }

    /** Changes of one sheet that are in force, the newest first; of all others no more than one step is held at a time. */
    List<RowChange> listChanges(Sheet sheet) throws SQLException {
        String sql = "SELECT \"changes\" FROM \"journal\" WHERE NOT \"undone\" ORDER BY \"id\" DESC";
        List<RowChange> changes = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                EditPack.unpack(found.getBytes(1)).reversed().stream()
                        .map(PlacedChange::change)
                        .filter(change -> change.sheet() == sheet)
                        .forEach(changes::add);
            }
            return changes;
        } catch (IOException e) {
            throw new SQLException("a step of the journal cannot be read", e);
        }
    }

    void mark(Entry entry, boolean undone) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE \"journal\" SET \"undone\" = ? WHERE \"id\" = ?")) {
            update.setBoolean(1, undone);
            update.setLong(2, entry.id());
            update.executeUpdate();
        }
    }
}
