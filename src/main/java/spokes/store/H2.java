package spokes.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** How Spokes wants H2 to treat the file. */
final class H2 {
    /**
     * WRITE_DELAY=0: what is committed is in the file, not half a second later. DB_CLOSE_ON_EXIT=FALSE: a program that
     * is ended does not close the database under a step that is being written; an unclosed file is as good as a closed
     * one. TRACE_LEVEL_FILE=0: no file of error messages beside the workspace. LAZY_QUERY_EXECUTION: long sheets are
     * read row by row.
     */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LAZY_QUERY_EXECUTION=TRUE" + System.getProperty("x","");

    private H2() {}

    static DataSource source(WorkspaceFile file) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file.path() + SETTINGS);
        source.setUser("spokes");
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
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
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
