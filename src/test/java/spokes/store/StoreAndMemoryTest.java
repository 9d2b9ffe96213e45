package spokes.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.model.Edit;
import spokes.model.Step;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** The file against memory: after any edits, undos, redos and restarts both hold the same rows in the same order. */
class StoreAndMemoryTest {
    private static final List<Sheet> SHEETS = List.of(Sheet.TRANSFERS, Sheet.STOCK, Sheet.ELIGIBILITY);
    private static final int MOVES = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areAlwaysEqual(long seed) {
        Random random = new Random(seed);
        Memory memory = new Memory(new RandomRows(seed), random);
        WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"));
        try {
            for (int i = 0; i < MOVES; i++) {
                switch (random.nextInt(8)) {
                    case 0, 1, 2, 3 -> store.append(memory.edit());
                    case 4, 5 -> memory.undo(store);
                    case 6 -> memory.redo(store);
                    default -> {
                        store.close();
                        store = WorkspaceStore.open(folder.resolve("w"));
                    }
                }
                memory.assertEqualTo(store);
            }
        } finally {
            store.close();
        }
    }

    /** All states that there were, and the steps between them. */
    private static final class Memory {
        private final RandomRows rows;
        private final Random random;
        private final List<Workspace> states = new ArrayList<>(List.of(Worlds.empty()));
        private final List<Edit> edits = new ArrayList<>();
        private int now;

        Memory(RandomRows rows, Random random) {
            this.rows = rows;
            this.random = random;
        }

        Edit edit() {
            List<RowChange> changes = new ArrayList<>();
            for (Sheet sheet : SHEETS) {
                Table table = states.get(now).table(sheet);
                for (Row row : table.rows()) {
                    switch (random.nextInt(6)) {
                        case 0 -> changes.add(RowChange.removed(row));
                        case 1 -> changes.add(RowChange.changed(row, rows.changed(row)));
                        default -> {}
                    }
                }
                for (Row row : rows.rows(sheet, random.nextInt(6))) {
                    if (table.find(row.key()).isEmpty()) {
                        changes.add(random.nextInt(changes.size() + 1), RowChange.added(row));
                    }
                }
            }
            Edit edit = new Edit("edit " + now, changes);
            forgetUndone();
            edits.add(edit);
            states.add(states.get(now).with(changes));
            now++;
            return edit;
        }

        private void forgetUndone() {
            edits.subList(now, edits.size()).clear();
            states.subList(now + 1, states.size()).clear();
        }

        void undo(WorkspaceStore store) {
            if (now > 0) {
                now--;
                assertThat(store.undo(SHEETS)).allSatisfy(this::assertEqual);
            }
        }

        void redo(WorkspaceStore store) {
            if (now < edits.size()) {
                now++;
                assertThat(store.redo(SHEETS)).allSatisfy(this::assertEqual);
            }
        }

        void assertEqualTo(WorkspaceStore store) {
            assertThat(store.load()).allSatisfy(this::assertEqual);
            assertThat(store.undoable())
                    .isEqualTo(edits.subList(0, now).stream().map(Step::of).toList());
            assertThat(store.redoable())
                    .isEqualTo(edits.subList(now, edits.size()).stream()
                            .map(Step::of)
                            .toList());
        }

        private void assertEqual(Table table) {
            assertThat(List.copyOf(table.rows()))
                    .isEqualTo(List.copyOf(states.get(now).table(table.sheet()).rows()));
        }
    }
}
