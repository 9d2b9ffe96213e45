package spokes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables of a workspace to the form that this Spokes knows. Flyway takes most of a second, so it is asked
 * only when there is something to do.
 *
 * @param locations where the files of the steps are, on the class path
 * @param newest    version of the last one
 */
record Migrations(List<String> locations, int newest) {
    /** Where the steps of this Spokes are. */
    static final String SHIPPED = "classpath:spokes/store/migration";

    Migrations {
        locations = List.copyOf(locations);
    }

    /** Those that come with this Spokes. */
    static Migrations shipped() {
        return new Migrations(List.of(SHIPPED), 6);
    }

    /**
     * Brings a closed workspace up to date; one that had tables is copied before, and put back if it fails.
     *
     * @param version of its tables, 0 where it has none
     * @throws StoreException if it is newer than this Spokes, or cannot be brought up to date
     */
    void migrate(WorkspaceFile file, int version) {
        if (version > newest) {
            throw file.failure(
                    "it was made by a newer Spokes", "Please install the newest Spokes; the file was not changed");
        }
        if (version < newest) {
            backUpAndMigrate(file, version);
        }
    }

    private void backUpAndMigrate(WorkspaceFile file, int version) {
        Path backup = file.sibling(" before version %d.mv.db".formatted(newest));
        if (version > 0) {
            copy(file, file.data(), backup);
        }
        try {
            Flyway.configure()
                    .dataSource(H2.source(file))
                    .locations(locations.toArray(String[]::new))
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
