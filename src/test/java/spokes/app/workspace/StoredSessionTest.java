package spokes.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.Edit;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.session.Bolts;
import spokes.session.ChangeTransfers;
import spokes.session.MakeScenario;
import spokes.session.Session;
import spokes.store.WorkspaceStore;

/** A session over a real file: what was done, and what can be undone, is there tomorrow. */
class StoredSessionTest {

    @TempDir
    Path folder;

    private WorkspaceStore store;
    private Session session;

    @BeforeEach
    void firstDay() {
        store = WorkspaceStore.open(folder.resolve("w"));
        List<RowChange> rows = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            Bolts.world().table(sheet).rows().forEach(row -> rows.add(RowChange.added(row)));
        }
        store.append(new Edit("import bolts.xlsx", rows));
        session = session();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void nextDay() {
        store.close();
        store = WorkspaceStore.open(folder.resolve("w"));
        session = session();
    }

    private Session session() {
        Workspace workspace = Workspace.of(Worlds.shippedDefaults(), store.load());
        return new Session(workspace, new StoredJournal(store), store.undoable(), store.redoable());
    }

    @Test
    void whatWasDoneYesterdayIsThereToday() throws Refused {
        session.perform(Bolts.move(4));
        JudgedPlan yesterday = session.state().judged();

        nextDay();

        assertThat(Bolts.transfers(session.state())).containsExactly("T-0001: 4 bolt far > near planned");
        assertThat(session.state().judged().evaluation()).isEqualTo(yesterday.evaluation());
        assertThat(session.state().undo()).contains("move 4 of bolt to near");
    }

    @Test
    void whatWasDoneYesterdayCanBeUndoneTodayAndRedoneTomorrow() throws Refused {
        session.perform(Bolts.move(4));
        session.perform(Bolts.move(3));
        nextDay();
        session.undo();
        assertThat(session.state().redo()).contains("move 3 of bolt to near");
        nextDay();
        session.undo();
        assertThat(Bolts.transfers(session.state())).isEmpty();
        nextDay();
        session.redo();
        session.redo();

        assertThat(Bolts.transfers(session.state()))
                .containsExactly("T-0001: 4 bolt far > near planned", "T-0002: 3 bolt far > near planned");
        assertThat(session.state().redo()).isEmpty();
    }

    @Test
    void anImportOfYesterdayIsTakenBackAsAWhole() {
        nextDay();

        session.undo();

        for (Sheet sheet : Sheet.values()) {
            assertThat(session.state().workspace().table(sheet).rows()).isEmpty();
        }
        assertThat(session.state().redo()).contains("import bolts.xlsx");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void memoryAndFileAgreeAfterAnything(long seed) throws Refused {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> moveIfThereIs(1 + random.nextInt(3));
                case 3 -> removeOne(random);
                case 4 -> session.undo();
                case 5, 6 -> session.redo();
                default -> nextDay();
            }
            assertThat(stored()).isEqualTo(shown());
        }
    }

    private void moveIfThereIs(int units) {
        try {
            session.perform(Bolts.move(units));
        } catch (Refused e) {
            assertThat(e.getMessage()).containsAnyOf("cannot move", "no center far");
        }
    }

    private void removeOne(Random random) throws Refused {
        List<Row> rows =
                List.copyOf(session.state().workspace().table(Sheet.TRANSFERS).rows());
        if (!rows.isEmpty()) {
            Row row = rows.get(random.nextInt(rows.size()));
            session.perform(new ChangeTransfers("remove", List.of(RowChange.removed(row))));
        }
    }

    private List<List<Row>> stored() {
        return store.load().stream().map(table -> List.copyOf(table.rows())).toList();
    }

    private List<List<Row>> shown() {
        return List.of(Sheet.values()).stream()
                .map(sheet ->
                        List.copyOf(session.state().workspace().table(sheet).rows()))
                .toList();
    }

    @Test
    void aScenarioOfYesterdayIsThereTodayAndUndoGoesBackIntoIt() throws Refused {
        session.perform(new MakeScenario("near first", "", "", Worlds.MONDAY));
        session.perform(Bolts.move(4));
        JudgedPlan yesterday = session.state().judged();

        nextDay();

        assertThat(session.state().sight().isBase()).isTrue();
        assertThat(Bolts.transfers(session.state())).isEmpty();
        session.view("near first");
        assertThat(session.state().judged().evaluation()).isEqualTo(yesterday.evaluation());
        assertThat(session.state().judged().today()).isEqualTo(yesterday.today());

        session.view("");
        session.undo();
        assertThat(session.state().sight().scenario()).isEqualTo("near first");
        assertThat(Bolts.transfers(session.state())).isEmpty();
        nextDay();
        session.redo();
        assertThat(session.state().sight().scenario()).isEqualTo("near first");
        assertThat(Bolts.transfers(session.state())).containsExactly("T-0001: 4 bolt far > near planned");
    }

    @Test
    void labelsOfBothDaysAgree() throws Refused {
        session.perform(Bolts.move(4));
        session.undo();
        Optional<String> undo = session.state().undo();
        Optional<String> redo = session.state().redo();

        nextDay();

        assertThat(session.state().undo()).isEqualTo(undo);
        assertThat(session.state().redo()).isEqualTo(redo);
    }
}
