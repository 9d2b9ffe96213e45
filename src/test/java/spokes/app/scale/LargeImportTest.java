package spokes.app.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.Progress;
import spokes.model.reading.SheetSummary;
import spokes.model.review.ImportReview;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.store.WorkspaceStore;

/** Exports that overlap, over several blocks: nothing is doubled, and one undo takes one import back. */
class LargeImportTest {
    private static final int LINES = 40_000;

    @TempDir
    Path folder;

    private final ImportRunner runner = new ImportRunner();
    private Path first;
    private Path later;

    @BeforeEach
    void exports() throws IOException {
        first = new OrderFile(LINES).csv(folder.resolve("first orders.csv"));
        later = new OrderFile(LINES, LINES / 4).csv(folder.resolve("later orders.csv"));
    }

    private static List<Row> orders(WorkspaceStore store) {
        return ImportRunner.load(store).table(Sheet.ORDERS).rows().stream().toList();
    }

    @Test
    void aLaterExportAddsWhatIsNewAndTheSameAgainNothing() throws IOException {
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            runner.run(store, Progress.UNWATCHED, first);
            ImportReview again = runner.run(store, Progress.UNWATCHED, first);
            assertThat(again.changes().isEmpty()).isTrue();
            runner.run(store, Progress.UNWATCHED, later);
            assertThat(orders(store)).hasSize(LINES + LINES / 4);
            assertThat(orders(store).stream().map(Row::key).distinct()).hasSize(LINES + LINES / 4);
            assertThat(runner.run(store, Progress.UNWATCHED, first, later)
                            .changes()
                            .isEmpty())
                    .isTrue();
        }
    }

    @Test
    void bothAtOnceAreTheSameLinesAndEveryRowIsAccountedFor() throws IOException {
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"));
                WorkspaceStore other = WorkspaceStore.open(folder.resolve("v"))) {
            runner.run(store, Progress.UNWATCHED, first);
            runner.run(store, Progress.UNWATCHED, later);
            ImportReview both = runner.run(other, Progress.UNWATCHED, first, later);
            assertThat(orders(other).equals(orders(store))).isTrue();
            assertThat(both.sheets().stream().mapToInt(SheetSummary::stored).sum())
                    .isEqualTo(LINES + LINES / 4);
            assertThat(both.sheets().stream().mapToInt(SheetSummary::merged).sum())
                    .isEqualTo(LINES - LINES / 4);
        }
    }

    @Test
    void oneUndoTakesOneImportBackAlsoAfterARestart() throws IOException {
        Path workspace = folder.resolve("w");
        List<Row> one;
        List<Row> two;
        try (WorkspaceStore store = WorkspaceStore.open(workspace)) {
            runner.run(store, Progress.UNWATCHED, first);
            one = orders(store);
            runner.run(store, Progress.UNWATCHED, later);
            two = orders(store);
        }
        try (WorkspaceStore store = WorkspaceStore.open(workspace)) {
            store.undo(Set.of());
            assertThat(orders(store).equals(one)).isTrue();
        }
        try (WorkspaceStore store = WorkspaceStore.open(workspace)) {
            assertThat(orders(store).equals(one)).isTrue();
            store.redo(Set.of());
            assertThat(orders(store).equals(two)).isTrue();
            store.undo(Set.of());
            store.undo(Set.of());
            assertThat(orders(store)).isEmpty();
            assertThat(ImportRunner.load(store).products()).isEmpty();
            runner.run(store, Progress.UNWATCHED, first);
            assertThat(orders(store).equals(one)).isTrue();
        }
    }
}
