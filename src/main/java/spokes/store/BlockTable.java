package spokes.store;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.BlockChange;
import spokes.model.sheet.Column;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.RowBlock;
import spokes.model.sheet.Sheet;

/** The blocks of a packed sheet in the database. */
final class BlockTable {
    /** Made by no step yet: written ahead of the step that will switch it in. */
    private static final long STAGED = -1;

    private final Sheet sheet;
    private final Connection connection;
    private final String columns;
    private final String blocks;
    private final String bytes;
    private final IdentityHashMap<RowBlock, Long> staged = new IdentityHashMap<>();

    BlockTable(Sheet sheet, Connection connection) {
        this.sheet = sheet;
        this.connection = connection;
        this.columns = sheet.columns().stream().map(Column::name).collect(joining(" "));
        String one = sheet.title().substring(0, sheet.title().length() - 1);
        this.blocks = '"' + one + "_blocks\"";
        this.bytes = '"' + one + "_bytes\"";
    }

    /** The blocks of every sheet that is packed. */
    static List<BlockTable> all(Connection connection) {
        return Stream.of(Sheet.values())
                .filter(Sheet::isPacked)
                .map(sheet -> new BlockTable(sheet, connection))
                .toList();
    }

    Sheet sheet() {
        return sheet;
    }

    /** The blocks that are in force. */
    PackedTable read() throws SQLException {
        String sql = """
            SELECT b."place", b."lines", b."unpacked", b."columns", p."packed"
            FROM %s b JOIN %s p ON p."id" = b."id" WHERE b."in_force"
            """.formatted(blocks, bytes);
        SortedMap<Long, RowBlock> byPlace = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                RowBlock block = RowBlock.stored(found.getInt(2), found.getInt(3), found.getBytes(5));
                byPlace.put(found.getLong(1), current(block, found.getString(4)));
            }
        }
        return PackedTable.of(sheet, byPlace);
    }

    /** A block of when the sheet had other columns: those that are gone are passed over, new ones are blank. */
    private RowBlock current(RowBlock block, String its) {
        if (its.equals(columns)) {
            return block;
        }
        return block.moved(Stream.of(its.split(" "))
                .map(name -> sheet.findColumn(name).isPresent() ? sheet.indexOf(name) : -1)
                .toList());
    }

    /** Writes blocks that a step will switch in. */
    void stage(List<BlockChange> changes) throws SQLException {
        for (BlockChange change : changes) {
            @Nullable RowBlock after = change.after();
            if (after != null && !staged.containsKey(after)) {
                staged.put(after, insert(change.place(), after, STAGED, /* inForce= */ false));
            }
        }
    }

    /** Takes away what was staged for a step that never came. */
    void unstage() throws SQLException {
        staged.clear();
        execute(
                "DELETE FROM %s WHERE \"id\" IN (SELECT \"id\" FROM %s WHERE \"made_by\" = ?)".formatted(bytes, blocks),
                STAGED);
        execute("DELETE FROM %s WHERE \"made_by\" = ?".formatted(blocks), STAGED);
    }

    /** Switches blocks in and out, for a step or for good. */
    void apply(List<BlockChange> changes, @Nullable Long step) throws SQLException {
        for (BlockChange change : changes) {
            @Nullable RowBlock before = change.before();
            if (before != null) {
                String sql = """
                    UPDATE %s SET "in_force" = FALSE, "gone_by" = ?
                    WHERE "place" = ? AND "in_force" AND "lines" = ?
                    """.formatted(blocks);
                requireOne(execute(sql, step, change.place(), before.size()), change);
            } else {
                String sql = "SELECT COUNT(*) + 1 FROM %s WHERE \"place\" = ? AND \"in_force\"".formatted(blocks);
                requireOne(number(sql, change.place()), change);
            }
        }
        for (BlockChange change : changes) {
            @Nullable RowBlock after = change.after();
            if (after != null) {
                switchIn(change.place(), after, step);
            }
        }
        unstage();
    }

    private void switchIn(long place, RowBlock block, @Nullable Long step) throws SQLException {
        @Nullable Long id = staged.get(block);
        if (id == null) {
            insert(place, block, step, /* inForce= */ true);
        } else {
            String sql = """
                UPDATE %s SET "place" = ?, "made_by" = ?, "in_force" = TRUE
                WHERE "id" = ? AND "made_by" = ?
                """.formatted(blocks);
            if (execute(sql, place, step, id, STAGED) != 1) {
                throw new IllegalStateException("block %d of %s was not written ahead".formatted(id, sheet.title()));
            }
        }
    }

    private void requireOne(long rows, BlockChange change) {
        if (rows != 1) {
            throw new IllegalStateException("an edit was made for another state: the block of %s at place %d is another"
                    .formatted(sheet.title(), change.place()));
        }
    }

    private long insert(long place, RowBlock block, @Nullable Long step, boolean inForce) throws SQLException {
        long id = number("SELECT COALESCE(MAX(\"id\"), 0) + 1 FROM " + blocks);
        execute("INSERT INTO %s(\"id\", \"packed\") VALUES (?, ?)".formatted(bytes), id, block.packed());
        String sql = """
            INSERT INTO %s("id", "place", "lines", "unpacked", "columns", "made_by", "gone_by", "in_force")
            VALUES (?, ?, ?, ?, ?, ?, NULL, ?)
            """.formatted(blocks);
        execute(sql, id, place, block.size(), block.unpackedLength(), columns, step, inForce);
        return id;
    }

    /** Takes a step's blocks out of force and those that it took away back, or the other way round. */
    void mark(long step, boolean undone) throws SQLException {
        execute("UPDATE %s SET \"in_force\" = ? WHERE \"made_by\" = ?".formatted(blocks), !undone, step);
        execute("UPDATE %s SET \"in_force\" = ? WHERE \"gone_by\" = ?".formatted(blocks), undone, step);
    }

    /** Forgets the blocks of steps that are undone. */
    void forgetUndone() throws SQLException {
        String undone = "(SELECT \"id\" FROM \"journal\" WHERE \"undone\")";
        execute("DELETE FROM %s WHERE \"id\" IN (SELECT \"id\" FROM %s WHERE \"made_by\" IN %s)"
                .formatted(bytes, blocks, undone));
        execute("DELETE FROM %s WHERE \"made_by\" IN %s".formatted(blocks, undone));
        execute("UPDATE %s SET \"gone_by\" = NULL WHERE \"gone_by\" IN %s".formatted(blocks, undone));
    }

    /** Writes the last block's entry as it is. */
    void rehearse() throws SQLException {
        execute("UPDATE %1$s SET \"lines\" = \"lines\" WHERE \"id\" = (SELECT MAX(\"id\") FROM %1$s)"
                .formatted(blocks));
    }

    private int execute(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    private long number(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
