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

/** The blocks of the sheet of orders in the database. */
final class BlockTable {
    private static final Sheet SHEET = Sheet.ORDERS;

    /** Made by no step yet: written ahead of the step that will switch it in. */
    private static final long STAGED = -1;

    private static final String COLUMNS =
            SHEET.columns().stream().map(Column::name).collect(joining(" "));

    private final Connection connection;
    private final IdentityHashMap<RowBlock, Long> staged = new IdentityHashMap<>();

    BlockTable(Connection connection) {
        this.connection = connection;
    }

    /** The blocks that are in force. */
    PackedTable read() throws SQLException {
        String sql = """
            SELECT b."place", b."lines", b."unpacked", b."columns", p."packed"
            FROM "order_blocks" b JOIN "order_bytes" p ON p."id" = b."id" WHERE b."in_force"
            """;
        SortedMap<Long, RowBlock> blocks = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                RowBlock block = RowBlock.stored(found.getInt(2), found.getInt(3), found.getBytes(5));
                blocks.put(found.getLong(1), current(block, found.getString(4)));
            }
        }
        return PackedTable.of(SHEET, blocks);
    }

    /** A block of when the sheet had other columns: those that are gone are passed over, new ones are blank. */
    private static RowBlock current(RowBlock block, String columns) {
        if (columns.equals(COLUMNS)) {
            return block;
        }
        return block.moved(Stream.of(columns.split(" "))
                .map(name -> SHEET.findColumn(name).isPresent() ? SHEET.indexOf(name) : -1)
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
                "DELETE FROM \"order_bytes\" WHERE \"id\" IN (SELECT \"id\" FROM \"order_blocks\" WHERE \"made_by\" ="
                        + " ?)",
                STAGED);
        execute("DELETE FROM \"order_blocks\" WHERE \"made_by\" = ?", STAGED);
    }

    /** Switches blocks in and out, for a step or for good. */
    void apply(List<BlockChange> changes, @Nullable Long step) throws SQLException {
        for (BlockChange change : changes) {
            @Nullable RowBlock before = change.before();
            if (before != null) {
                String sql = """
                    UPDATE "order_blocks" SET "in_force" = FALSE, "gone_by" = ?
                    WHERE "place" = ? AND "in_force" AND "lines" = ?
                    """;
                requireOne(execute(sql, step, change.place(), before.size()), change);
            } else {
                String sql = "SELECT COUNT(*) + 1 FROM \"order_blocks\" WHERE \"place\" = ? AND \"in_force\"";
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
                UPDATE "order_blocks" SET "place" = ?, "made_by" = ?, "in_force" = TRUE
                WHERE "id" = ? AND "made_by" = ?
                """;
            if (execute(sql, place, step, id, STAGED) != 1) {
                throw new IllegalStateException("block %d of orders was not written ahead".formatted(id));
            }
        }
    }

    private static void requireOne(long rows, BlockChange change) {
        if (rows != 1) {
            throw new IllegalStateException(
                    "an edit was made for another state: the block of orders at place %d is another"
                            .formatted(change.place()));
        }
    }

    private long insert(long place, RowBlock block, @Nullable Long step, boolean inForce) throws SQLException {
        long id = number("SELECT COALESCE(MAX(\"id\"), 0) + 1 FROM \"order_blocks\"");
        execute("INSERT INTO \"order_bytes\"(\"id\", \"packed\") VALUES (?, ?)", id, block.packed());
        String sql = """
            INSERT INTO "order_blocks"("id", "place", "lines", "unpacked", "columns", "made_by", "gone_by", "in_force")
            VALUES (?, ?, ?, ?, ?, ?, NULL, ?)
            """;
        execute(sql, id, place, block.size(), block.unpackedLength(), COLUMNS, step, inForce);
        return id;
    }

    /** Takes a step's blocks out of force and those that it took away back, or the other way round. */
    void mark(long step, boolean undone) throws SQLException {
        execute("UPDATE \"order_blocks\" SET \"in_force\" = ? WHERE \"made_by\" = ?", !undone, step);
        execute("UPDATE \"order_blocks\" SET \"in_force\" = ? WHERE \"gone_by\" = ?", undone, step);
    }

    /** Forgets the blocks of steps that are undone. */
    void forgetUndone() throws SQLException {
        String undone = "(SELECT \"id\" FROM \"journal\" WHERE \"undone\")";
        execute(
                "DELETE FROM \"order_bytes\" WHERE \"id\" IN (SELECT \"id\" FROM \"order_blocks\" WHERE \"made_by\" IN %s)"
                        .formatted(undone));
        execute("DELETE FROM \"order_blocks\" WHERE \"made_by\" IN " + undone);
        execute("UPDATE \"order_blocks\" SET \"gone_by\" = NULL WHERE \"gone_by\" IN " + undone);
    }

    /** Writes the last block's entry as it is. */
    void rehearse() throws SQLException {
        execute("UPDATE \"order_blocks\" SET \"lines\" = \"lines\" WHERE \"id\" = (SELECT MAX(\"id\") FROM"
                + " \"order_blocks\")");
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
