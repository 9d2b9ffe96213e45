package spokes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.model.Edit;
import spokes.model.Step;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** One workspace is one file; each step is there when the call returns. */
class WorkspaceStoreTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plan", "plan.mv.db"})
    void eitherNameMakesTheFileAndIsShownWithoutItsEnding(String name) {
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve(name))) {
            assertThat(store.path()).isEqualTo(folder.resolve("plan"));
        }
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("plan.mv.db"));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with space",
                "Zürich 東京",
                "a.b",
                "percent%20",
                "~tilde",
                "semi:colon",
                "#hash?query=1",
                "q'uo\"te"
            })
    void anyOtherNameIsAName(String name) {
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve(name))) {
            store.append(Worlds.moves("move", "T-1"));
        }
        assertThat(folder.resolve(name + ".mv.db")).exists();
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve(name))) {
            assertThat(Worlds.transferIds(store)).containsExactly("T-1");
        }
    }

    @Test
    void itsFolderIsMadeWhenThereIsNone() {
        WorkspaceStore.open(folder.resolve("plans/2026/july")).close();

        assertThat(folder.resolve("plans/2026/july.mv.db")).exists();
    }

    @Test
    void aNewWorkspaceHasEverySheetAndNoHistory() {
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            assertThat(store.load()).hasSize(Sheet.values().length).allMatch(table -> table.isEmpty());
            assertThat(store.undoable()).isEmpty();
            assertThat(store.redoable()).isEmpty();
        }
    }

    @Test
    void everyColumnOfTheContractHasItsColumnAndNoOther() throws Exception {
        WorkspaceFile file = WorkspaceFile.of(folder.resolve("w"));
        WorkspaceStore.open(file.path()).close();

        try (Connection connection = H2.open(file)) {
            for (Sheet sheet : Sheet.values()) {
                assertThat(columns(connection, sheet))
                        .startsWith("position", "row_key")
                        .endsWith(sheet.columns().stream().map(c -> c.name()).toArray(String[]::new))
                        .hasSize(2 + sheet.columns().size());
            }
        }
    }

    private static List<String> columns(Connection connection, Sheet sheet) throws Exception {
        List<String> names = new java.util.ArrayList<>();
        try (var found = connection.getMetaData().getColumns(null, "PUBLIC", sheet.title(), null)) {
            while (found.next()) {
                names.add(found.getString("COLUMN_NAME"));
            }
        }
        return names;
    }

    @Test
    void commitsAreWrittenAtOnce() throws Exception {
        WorkspaceFile file = WorkspaceFile.of(folder.resolve("w"));
        try (Connection connection = H2.open(file)) {
            assertThat(H2.setting(connection, "WRITE_DELAY")).isEqualTo("0");
        }
    }

    @Test
    void anImportIsOneStep() {
        Row center = Row.blank(Sheet.CENTERS).with("center", "near");
        Edit both = new Edit(
                "import monday.xlsx", List.of(RowChange.added(center), RowChange.added(Worlds.transfer("T-1", 40))));

        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            store.append(both);

            assertThat(store.undoable())
                    .containsExactly(new Step("import monday.xlsx", Set.of(Sheet.CENTERS, Sheet.TRANSFERS)));
            assertThat(store.undo(Set.of(Sheet.CENTERS, Sheet.TRANSFERS))).allMatch(table -> table.isEmpty());
        }
    }

    @Test
    void whatAWorkspaceBeginsWithIsNoStep() {
        Edit first = Worlds.moves("not shown", "T-1");
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            store.begin(first.changes());
            assertThat(store.undoable()).isEmpty();
            store.append(Worlds.moves("first", "T-2"));
        }
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            assertThat(store.undoable()).extracting(Step::label).containsExactly("first");
            store.undo(Set.of());
            assertThat(Worlds.transferIds(store)).containsExactly("T-1");
            assertThatIllegalStateException().isThrownBy(() -> store.begin(first.changes()));
        }
    }

    @Test
    void undoAndRedoGoOnAfterARestart() {
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            store.append(Worlds.moves("first", "T-1"));
            store.append(Worlds.moves("second", "T-2"));
            store.append(Worlds.moves("third", "T-3"));
            store.undo(Set.of());
        }
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            assertThat(store.undoable()).extracting(Step::label).containsExactly("first", "second");
            assertThat(store.redoable()).extracting(Step::label).containsExactly("third");
            store.undo(Set.of());
            assertThat(store.redoable()).extracting(Step::label).containsExactly("second", "third");
            assertThat(Worlds.transferIds(store)).containsExactly("T-1");
            store.redo(Set.of());
            store.redo(Set.of());
            assertThat(Worlds.transferIds(store)).containsExactly("T-1", "T-2", "T-3");
        }
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            store.append(Worlds.moves("first", "T-1"));
            store.undo(Set.of());
            store.append(Worlds.moves("second", "T-2"));

            assertThat(store.redoable()).isEmpty();
            assertThat(store.undoable()).extracting(Step::label).containsExactly("second");
            assertThat(Worlds.transferIds(store)).containsExactly("T-2");
        }
    }

    @Test
    void aRowThatComesBackComesBackToItsPlace() {
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            store.append(Worlds.moves("three", "T-1", "T-2", "T-3"));
            store.append(Worlds.removal(Worlds.transfer("T-1", 40), Worlds.transfer("T-3", 40)));
            store.append(Worlds.moves("one more", "T-4"));
            assertThat(Worlds.transferIds(store)).containsExactly("T-2", "T-4");

            store.undo(Set.of());
            store.undo(Set.of());

            assertThat(Worlds.transferIds(store)).containsExactly("T-1", "T-2", "T-3");
        }
    }

    @Test
    void anEditForAnotherStateIsRejectedWhole() {
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            store.append(Worlds.moves("first", "T-1"));
            store.undo(Set.of());

            assertThatIllegalStateException().isThrownBy(() -> store.append(Worlds.removal(Worlds.transfer("T-9", 1))));
            assertThatIllegalStateException().isThrownBy(() -> store.append(Worlds.moves("twice", "T-2", "T-2")));

            assertThat(Worlds.transferIds(store)).isEmpty();
            assertThat(store.undoable()).isEmpty();
            assertThat(store.redoable()).extracting(Step::label).containsExactly("first");
        }
    }

    @Test
    void nothingToUndoOrRedoIsABugOfTheCaller() {
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            assertThatIllegalStateException().isThrownBy(() -> store.undo(Set.of()));
            assertThatIllegalStateException().isThrownBy(() -> store.redo(Set.of()));
        }
    }

    @Test
    void anInterruptedCallerLeavesTheFileOpen() {
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            Thread.currentThread().interrupt();
            store.append(Worlds.moves("first", "T-1"));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(Worlds.transferIds(store)).containsExactly("T-1");
        }
    }

    @Test
    void closingTwiceIsClosing() {
        WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"));
        store.close();
        store.close();
    }

    @Test
    void closingMakesAFileSmallAgainThatIsMostlyOutOfUse() throws Exception {
        Path file = folder.resolve("w.mv.db");
        long before;
        try (WorkspaceStore store = WorkspaceStore.open(file)) {
            for (int i = 0; i < 1000; i++) {
                store.append(Worlds.moves("move", "T-" + i));
            }
            before = Files.size(file);
        }
        assertThat(before).isGreaterThan(8 << 20);
        assertThat(Files.size(file)).isLessThan(1 << 20);
        try (WorkspaceStore store = WorkspaceStore.open(file)) {
            assertThat(Worlds.transferIds(store)).hasSize(1000);
            assertThat(store.undoable()).hasSize(1000);
        }
    }
}
