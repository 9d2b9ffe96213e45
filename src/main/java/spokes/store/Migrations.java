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
import org.h2.api.ErrorCode;

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
     * @throws StoreException if it is newer than this Spokes
     */
    int check(WorkspaceFile file, Connection connection) throws SQLException {
        String sql = "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\" WHERE \"success\"";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet found = select.executeQuery()) {
            found.next();
            int version = found.getInt(1);
            if (version > newest) {
                throw Failures.newer(file, new SQLException("version %d, known %d".formatted(version, newest)));
            }
            return version;
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1
                    || e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1) {
                return 0;
            }
            throw e;
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
