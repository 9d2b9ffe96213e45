package spokes.app.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.Progress;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.store.WorkspaceStore;

/**
 * An import that is cancelled at any moment leaves the workspace as it was, in memory and in its file. More moments by
 * {@code -Dspokes.moments=200}.
 */
class CancelTest {
    private static final int MOMENTS = Integer.getInteger("spokes.moments", 40);
    private static final int BEFORE = 20_000;
    private static final int LINES = 20_000;

    @TempDir
    Path folder;

    private final ImportRunner runner = new ImportRunner();
    private final Random random = new Random(4);
    private int cancelled;

    @Test
    void leavesTheWorkspaceAsItWas() throws IOException {
        Path first = new OrderFile(BEFORE).csv(folder.resolve("first orders.csv"));
        Path more = new OrderFile(LINES, BEFORE / 2).csv(folder.resolve("more orders.csv"));
        Path workspace = folder.resolve("w");
        try (WorkspaceStore store = WorkspaceStore.open(workspace)) {
            runner.run(store, Progress.UNWATCHED, first);
            List<Row> before = orders(store);
            long start = System.nanoTime();
            runner.run(store, Progress.UNWATCHED, more);
            long whole = System.nanoTime() - start;
            store.undo(Set.of());
            for (int moment = 0; moment < MOMENTS; moment++) {
                cancelAfter((long) (random.nextDouble() * whole), store, more);
                assertThat(store.undoable()).hasSize(1);
            }
            assertThat(orders(store).equals(before)).isTrue();
        }
        try (WorkspaceStore store = WorkspaceStore.open(workspace)) {
            assertThat(store.undoable()).hasSize(1);
            assertThat(orders(store)).hasSize(BEFORE);
            assertThat(cancelled).isGreaterThan(MOMENTS / 4);
            runner.run(store, Progress.UNWATCHED, more);
            assertThat(orders(store)).hasSize(BEFORE / 2 + LINES);
        }
    }

    /** Imports and cancels; an import that is done before is undone. */
    private void cancelAfter(long nanos, WorkspaceStore store, Path file) throws IOException {
        long end = System.nanoTime() + nanos;
        try {
            runner.run(store, (share, what) -> System.nanoTime() < end, file);
            store.undo(Set.of());
        } catch (CancellationException e) {
            cancelled++;
        }
    }

    private static List<Row> orders(WorkspaceStore store) {
        return ImportRunner.load(store).table(Sheet.ORDERS).rows().stream().toList();
    }
}
