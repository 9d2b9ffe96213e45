package spokes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables of a workspace to the form that this Spokes knows. Flyway takes most of a second, so it is asked
 * only when there is something to do.
 *
 * @param location where the files of the steps are, on the class path
 * @param newest   version of the last one
 */
record Migrations(String location, int newest) {

    /** Those that come with this Spokes. */
    static Migrations shipped() {
        return new Migrations("classpath:spokes/store/migration", 1);
    }

    /**
     * The version of an open workspace, 0 where it has no tables yet.
     *
     * @throws StoreException if it is newer than this Spokes, or if its tables are not ours
     */
    int check(WorkspaceFile file, Connection connection) throws SQLException {
        String tables = "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'";
        if (number(connection, tables) == 0) {
            return 0;
        }
        int version = number(
                connection,
                "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\" WHERE \"success\"");
        if (version > newest) {
            throw Failures.newer(file, new SQLException("version %d, known %d".formatted(version, newest)));
        }
        return version;
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getInt(1);
        }
    }

    /**
     * Brings a closed workspace up to date; one that had tables is copied before, and put back if it fails.
     *
     * @param version what {@link #check} said
     */
    void migrate(WorkspaceFile file, int version) {
        Path backup = file.sibling(" before version %d.mv.db".formatted(newest));
        if (version > 0) {
            copy(file, file.data(), backup);
        }
        try {
            Flyway.configure()
                    .dataSource(H2.source(file))
                    .locations(location)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            if (version > 0) {
                copy(file, backup, file.data());
            }
            throw new StoreException(
                    file.path(),
                    "its tables cannot be brought to the form of this Spokes",
                    "Nothing was changed; please tell us: " + e.getMessage(),
                    e);
        }
    }

    private static void copy(WorkspaceFile file, Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException(
                    file.path(), "the copy %s cannot be made".formatted(to), "Please see that the disk has room", e);
        }
    }
}
