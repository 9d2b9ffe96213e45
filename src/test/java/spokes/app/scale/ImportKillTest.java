package spokes.app.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.Progress;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.store.WorkspaceStore;

/**
 * Whoever is killed in the middle of an import finds the workspace as it was, or all of the import. More moments by {@code
 * -Dspokes.moments=200}.
 */
class ImportKillTest {
    private static final int KILLS = Integer.getInteger("spokes.moments", 5);
    private static final int BEFORE = 20_000;
    private static final int LINES = 50_000;

    @TempDir
    Path folder;

    private final Random random = new Random();
    private Path more;
    private List<Row> before = List.of();
    private List<Row> after = List.of();

    @BeforeEach
    void importOnce() throws IOException {
        Path first = new OrderFile(BEFORE).csv(folder.resolve("first orders.csv"));
        more = new OrderFile(LINES, BEFORE / 2).csv(folder.resolve("more orders.csv"));
        ImportRunner runner = new ImportRunner();
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            runner.run(store, Progress.UNWATCHED, first);
            before = orders(store);
        }
        Files.copy(folder.resolve("w.mv.db"), folder.resolve("whole.mv.db"));
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("whole"))) {
            runner.run(store, Progress.UNWATCHED, more);
            after = orders(store);
        }
    }

    private static List<Row> orders(WorkspaceStore store) {
        return ImportRunner.load(store).table(Sheet.ORDERS).rows().stream().toList();
    }

    @Test
    void theWorkspaceIsAsBeforeOrHasAllOfTheImport() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Path workspace = folder.resolve("killed");
            Files.copy(folder.resolve("w.mv.db"), folder.resolve("killed.mv.db"), StandardCopyOption.REPLACE_EXISTING);
            boolean done = importAndDie(workspace);
            try (WorkspaceStore store = WorkspaceStore.open(workspace)) {
                List<Row> left = orders(store);
                assertThat((left.equals(before) && !done) || left.equals(after)).isTrue();
                assertThat(store.undoable()).hasSize(left.equals(before) ? 1 : 2);
            }
        }
    }

    /** Starts an import, kills it, and tells whether it said that it was done. */
    private boolean importAndDie(Path workspace) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportRunner.class.getName(),
                        workspace.toString(),
                        more.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo("begin");
            process.waitFor(random.nextInt(1200), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            process.onExit().join();
            return said.lines().anyMatch("done"::equals);
        }
    }
}
