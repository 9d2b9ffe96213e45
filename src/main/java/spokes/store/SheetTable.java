package spokes.store;

import static java.util.stream.Collectors.joining;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** The rows of one sheet in the database. */
final class SheetTable {
    private static final int BATCH = 1000;
    private static final String DUPLICATE = "23505";

    private final Sheet sheet;
    private final Connection connection;
    private final String name;

    SheetTable(Sheet sheet, Connection connection) {
        this.sheet = sheet;
        this.connection = connection;
        this.name = quoted(sheet.title());
    }

    /** All rows in their order. */
    Table read() throws SQLException {
        return Table.of(sheet, readByPosition().values());
    }

    /** All rows by their position. */
    SortedMap<Long, Row> readByPosition() throws SQLException {
        SortedMap<Long, Row> rows = new TreeMap<>();
        List<SharedValues> shared =
                sheet.columns().stream().map(column -> new SharedValues()).toList();
        String sql = "SELECT %s, \"position\" FROM %s".formatted(columns(""), name);
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                rows.put(found.getLong(shared.size() + 1), row(found, shared));
            }
        }
        return rows;
    }

    /** Takes all rows away. */
    void clear() throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + name)) {
            delete.executeUpdate();
        }
    }

    private Row row(ResultSet found, List<SharedValues> shared) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>(shared.size());
        for (int i = 0; i < shared.size(); i++) {
            Object value = value(found, i + 1, sheet.columns().get(i).type());
            cells.add(value == null ? null : shared.get(i).of(value));
        }
        return Row.of(sheet, cells);
    }

    private static @Nullable Object value(ResultSet found, int index, CellType type) throws SQLException {
        return switch (type) {
            case CODE, TEXT, CHOICE -> found.getString(index);
            case NUMBER, WHOLE -> found.getObject(index, Double.class);
            case DATE -> found.getObject(index, LocalDate.class);
            case TIME -> found.getObject(index, LocalTime.class);
            case YES_NO -> found.getObject(index, Boolean.class);
        };
    }

    /** The position that the next new row gets. */
    long nextPosition() throws SQLException {
        String sql = "SELECT COALESCE(MAX(\"position\"), 0) + 1 FROM " + name;
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Where the row of this key is. */
    long position(String key) throws SQLException {
        String sql = "SELECT \"position\" FROM %s WHERE \"row_key\" = ?".formatted(name);
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, key);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    throw unfit(key);
                }
                return found.getLong(1);
            }
        }
    }

    /** Writes the last row as it is. */
    void rehearse() throws SQLException {
        String sql =
                "UPDATE %1$s SET \"row_key\" = \"row_key\" WHERE \"position\" = (SELECT MAX(\"position\") FROM %1$s)"
                        .formatted(name);
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.executeUpdate();
        }
    }

    /** Makes these changes of rows of this sheet, each kind in one go. */
    void apply(List<PlacedChange> changes) throws SQLException {
        remove(only(PlacedChange.Kind.REMOVED, changes));
        change(only(PlacedChange.Kind.CHANGED, changes));
        add(only(PlacedChange.Kind.ADDED, changes));
    }

    private static List<PlacedChange> only(PlacedChange.Kind kind, List<PlacedChange> changes) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private void remove(List<PlacedChange> changes) throws SQLException {
        String sql = "DELETE FROM %s WHERE \"row_key\" = ?".formatted(name);
        inBatches(
                sql,
                changes,
                (delete, change) -> delete.setString(1, change.change().key()));
    }

    private void change(List<PlacedChange> changes) throws SQLException {
        int keyIndex = sheet.columns().size() + 1;
        String sql = "UPDATE %s SET %s WHERE \"row_key\" = ?".formatted(name, columns(" = ?"));
        inBatches(sql, changes, (update, change) -> {
            setCells(update, 1, change.after());
            update.setString(keyIndex, change.change().key());
        });
    }

    private void add(List<PlacedChange> changes) throws SQLException {
        String marks = sheet.columns().stream().map(column -> "?").collect(joining(", "));
        String sql =
                "INSERT INTO %s(\"position\", \"row_key\", %s) VALUES (?, ?, %s)".formatted(name, columns(""), marks);
        inBatches(sql, changes, (insert, change) -> {
            insert.setLong(1, change.position());
            insert.setString(2, change.change().key());
            setCells(insert, 3, change.after());
        });
    }

    private static void setCells(PreparedStatement statement, int first, Row row) throws SQLException {
        for (int i = 0; i < row.sheet().columns().size(); i++) {
            statement.setObject(first + i, row.cell(i));
        }
    }

    /** Puts the values of a change into a statement. */
    @FunctionalInterface
    private interface Filler {
        void fill(PreparedStatement statement, PlacedChange change) throws SQLException;
    }

    private void inBatches(String sql, List<PlacedChange> changes, Filler filler) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < changes.size(); from += BATCH) {
                batch(statement, changes.subList(from, Math.min(changes.size(), from + BATCH)), filler);
            }
        }
    }

    private void batch(PreparedStatement statement, List<PlacedChange> changes, Filler filler) throws SQLException {
        for (PlacedChange change : changes) {
            filler.fill(statement, change);
            statement.addBatch();
        }
        int[] rows = executed(statement);
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != 1) {
                throw unfit(changes.get(i).change().key());
            }
        }
    }

    private int[] executed(PreparedStatement statement) throws SQLException {
        try {
            return statement.executeBatch();
        } catch (BatchUpdateException e) {
            if (DUPLICATE.equals(e.getSQLState())) {
                throw new IllegalStateException(
                        "an edit was made for another state: sheet %s has such a row".formatted(name), e);
            }
            throw e;
        }
    }

    private IllegalStateException unfit(String key) {
        return new IllegalStateException(
                "an edit was made for another state: sheet %s has no row %s".formatted(name, key));
    }

    private String columns(String suffix) {
        return sheet.columns().stream()
                .map(Column::name)
                .map(column -> quoted(column) + suffix)
                .collect(joining(", "));
    }

    private static String quoted(String identifier) {
        return '"' + identifier + '"';
    }
}
