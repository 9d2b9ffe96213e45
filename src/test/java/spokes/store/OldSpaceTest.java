package spokes.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * H2 keeps the space of old data for 45 seconds and writes there afterwards; a file that was copied at such a moment, or
 * whose program was killed, then opens in an older state. Here it keeps it for no time at all.
 */
class OldSpaceTest {
    private static final int STEPS = 60;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedStepIsInTheFileHoweverLongItWasOpen() throws Exception {
        Path workspace = folder.resolve("w");
        Path copy = folder.resolve("killed");
        WorkspaceStore.open(workspace).close();
        try (Connection connection = H2.open(WorkspaceFile.of(workspace))) {
            connection.setAutoCommit(false);
            H2.mvStore(connection).setRetentionTime(0);
            Database database = new Database(connection);
            for (int step = 1; step <= STEPS; step++) {
                database.append(RestlessPlanner.step(step));
                connection.commit();
                H2.sync(connection);
                if (step % 3 == 0) {
                    Files.copy(
                            folder.resolve("w.mv.db"),
                            folder.resolve("killed.mv.db"),
                            StandardCopyOption.REPLACE_EXISTING);
                    try (WorkspaceStore killed = WorkspaceStore.open(copy)) {
                        assertThat(killed.undoable()).hasSize(step);
                    }
                }
            }
        }
    }
}
