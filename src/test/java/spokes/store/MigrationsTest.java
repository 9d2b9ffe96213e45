package spokes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace of an older Spokes is copied, and then brought up to date; if that fails, it is as it was. */
class MigrationsTest {

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void olderWorkspace() {
        workspace = folder.resolve("w");
        try (WorkspaceStore store = WorkspaceStore.open(workspace)) {
            store.append(Worlds.moves("move", "T-1"));
        }
    }

    @Test
    void keepTheRowsTheHistoryAndACopy() {
        try (WorkspaceStore store = WorkspaceStore.open(workspace, Worlds.shippedAnd("next"))) {
            assertThat(Worlds.transferIds(store)).containsExactly("T-1");
            assertThat(store.undoable()).hasSize(1);
        }
        try (WorkspaceStore copy = WorkspaceStore.open(folder.resolve("w before version 1000"))) {
            assertThat(Worlds.transferIds(copy)).containsExactly("T-1");
        }
    }

    @Test
    void thatFailHalfwayLeaveTheWorkspaceAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("w.mv.db"));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> WorkspaceStore.open(workspace, Worlds.shippedAnd("broken")))
                .withMessageStartingWith(
                        "Workspace %s: its tables cannot be brought to the form of this Spokes. Nothing was"
                                + " changed; please tell us: ",
                        workspace);

        assertThat(folder.resolve("w.mv.db")).hasBinaryContent(before);
        try (WorkspaceStore store = WorkspaceStore.open(workspace)) {
            assertThat(Worlds.transferIds(store)).containsExactly("T-1");
        }
    }

    @Test
    void theNewestOfTheShippedOnesIsKnown() throws Exception {
        try (var files = Files.list(Path.of("src/main/resources/spokes/store/migration"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.matches("V\\d+__.*\\.sql"))
                    .hasSize(Migrations.shipped().newest());
        }
    }
}
