package spokes.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;

/** How Spokes wants H2 to treat the file. */
final class H2 {
    /** Who every workspace belongs to. */
    static final String USER = "SPOKES";

    /**
     * WRITE_DELAY=0: what is committed is in the file, not half a second later. DB_CLOSE_ON_EXIT=FALSE: a program that
     * is ended does not close the database under a step that is being written; an unclosed file is as good as a closed
     * one. TRACE_LEVEL_FILE=0: no file of error messages beside the workspace. LAZY_QUERY_EXECUTION: long sheets are
     * read row by row. MAX_COMPACT_TIME=0: {@link #close} decides on that.
     */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LAZY_QUERY_EXECUTION=TRUE"
                    + ";MAX_COMPACT_TIME=0";

    /** Bytes of a file that is left as it is. */
    private static final long WORTH_COMPACTING = 8L << 20;

    /** Bytes in use that are copied in about a second: 65 MB took 0.7 s on two cores. */
    private static final long QUICK_TO_COMPACT = 100L << 20;

    private H2() {}

    static DataSource source(WorkspaceFile file) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file.path() + SETTINGS);
        source.setUser(USER);
        source.setPassword("");
        return source;
    }

    /**
     * Opens the file, making it if there is none.
     *
     * @throws IllegalStateException if a commit would not be in the file at once
     */
    static Connection open(WorkspaceFile file) throws SQLException {
        Connection connection = source(file).getConnection();
        try {
            String delay = setting(connection, "WRITE_DELAY");
            if (!delay.equals("0")) {
                throw new IllegalStateException("WRITE_DELAY is %s, steps could be lost".formatted(delay));
            }
            keepOldSpace(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Writes only at the end of the file until it is closed. Else, 45 seconds after a piece of the file fell out of use,
     * H2 writes there, and whoever is killed then finds an older state, without the steps that were acknowledged since.
     * The price is 17 KB a step until the file is closed.
     */
    private static void keepOldSpace(Connection connection) throws SQLException {
        MVStore store = mvStore(connection);
        store.setReuseSpace(false);
        if (store.isSpaceReused()) {
            throw new IllegalStateException("H2 reuses space, steps could be lost");
        }
    }

    /** What H2 keeps its tables in. */
    static MVStore mvStore(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    /** Makes what was committed survive a loss of power, too. */
    static void sync(Connection connection) throws SQLException {
        execute(connection, "CHECKPOINT SYNC");
    }

    /**
     * Closes the file; if more than half of it is out of use and the rest is written anew in about a second, it is. H2
     * writes another file and then moves it into place, so that a kill leaves one of the two.
     */
    static void close(Connection connection) throws SQLException {
        long size = Long.parseLong(setting(connection, "info.FILE_SIZE"));
        long used = size / 100 * Long.parseLong(setting(connection, "info.CHUNKS_FILL_RATE"));
        if (size > WORTH_COMPACTING && used < size / 2 && used < QUICK_TO_COMPACT) {
            execute(connection, "SHUTDOWN COMPACT");
        } else {
            connection.close();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A setting of the database that is in force; empty where it has none. */
    static String setting(Connection connection, String name) throws SQLException {
        String sql = "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, name);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getString(1) : "";
            }
        }
    }
}
