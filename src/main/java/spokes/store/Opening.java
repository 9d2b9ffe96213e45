package spokes.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeoutException;
import spokes.model.sheet.Sheet;

/** The way from a file to a database that can be worked with. */
final class Opening {
    /** A healthy file answers within milliseconds; one that hangs does so for ever. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final WorkspaceFile file;
    private final Migrations migrations;
    private final StoreThread thread;

    Opening(WorkspaceFile file, Migrations migrations, StoreThread thread) {
        this.file = file;
        this.migrations = migrations;
        this.thread = thread;
    }

    /**
     * A connection to a workspace that is up to date, writes at once, and was seen to write. It commits when told to.
     *
     * @throws StoreException if there is no such
     */
    Connection open() {
        file.prepare();
        migrations.migrate(file, inTime(() -> file.hasContent() ? Inspection.version(file) : 0));
        Connection connection = inTime(this::connect);
        try {
            thread.run(() -> orClose(connection));
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
        return connection;
    }

    /** Brings it up to date; a connection that cannot be lets go of the file. */
    private static boolean orClose(Connection connection) throws SQLException {
        try {
            return upToDate(connection);
        } catch (SQLException | RuntimeException | Error e) {
            try {
                connection.rollback();
                connection.close();
            } catch (SQLException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    /** Brings rows of an older form into the present one, and takes away what a killed import left. */
    private static boolean upToDate(Connection connection) throws SQLException {
        new OldOrders(connection).moveToBlocks();
        for (BlockTable blocks : BlockTable.all(connection)) {
            blocks.unstage();
        }
        connection.commit();
        return true;
    }

    private Connection connect() throws SQLException {
        Connection connection = H2.open(file);
        try {
            connection.setAutoCommit(false);
            probe(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Writes, because a file can be readable and yet hang at a write: a row of its own, and as a rehearsal everywhere. */
    private static void probe(Connection connection) throws SQLException {
        for (Sheet sheet : Sheet.values()) {
            new SheetTable(sheet, connection).rehearse();
        }
        for (BlockTable blocks : BlockTable.all(connection)) {
            blocks.rehearse();
        }
        connection.rollback();
        try (PreparedStatement update = connection.prepareStatement("UPDATE \"probe\" SET \"opened\" = ?")) {
            update.setObject(1, OffsetDateTime.now(ZoneOffset.UTC));
            update.executeUpdate();
        }
        connection.commit();
    }

    private <T> T inTime(StoreThread.Work<T> work) {
        try {
            return thread.run(work, PATIENCE);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        } catch (TimeoutException e) {
            throw new StoreException(
                    file.path(),
                    "the file does not answer",
                    "Please end Spokes, then open a copy of the file, or import your sheets into a new workspace",
                    e);
        }
    }
}
