package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.model.Edit;
import spokes.model.Refused;
import spokes.model.Step;
import spokes.model.Workspace;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** All steps in one list, and a jump over several of them: watchers see where it ends and nothing between. */
class HistoryTest {
    private final Workspace workspace = Bolts.world();
    private final Memory journal = new Memory(workspace);
    private final Session session = new Session(workspace, journal, List.of(), List.of());

    HistoryTest() throws Refused {
        session.perform(new ChangeSetting("horizon_days", "28"));
        session.perform(new ChangeSetting("value_of_a_day", "1"));
        session.perform(new MakeScenario("Peak", "", "", Worlds.MONDAY));
        session.perform(new ChangeSetting("value_of_a_day", "2"));
    }

    @Test
    void theHistoryListsWhatIsInForceAndWhatWasUndone() {
        session.undo();

        assertThat(session.history())
                .isEqualTo(new History(
                        List.of(
                                "set horizon_days to 28 (base plan)",
                                "set value_of_a_day to 1 (base plan)",
                                "make scenario Peak (base plan)",
                                "set value_of_a_day to 2"),
                        3));
    }

    @Test
    void aJumpIsTheSameAsSingleStepsAndIsShownOnce() {
        List<State> shown = new ArrayList<>();
        session.undo();
        session.undo();
        session.undo();
        List<Table> stepwise = rows(session.state());
        session.goTo(4);
        session.watch(shown::add);

        session.goTo(1);

        assertThat(shown).hasSize(2);
        assertThat(rows(session.state())).isEqualTo(stepwise);
        assertThat(session.state().undo()).contains("set horizon_days to 28");
        assertThat(session.state().redo()).contains("set value_of_a_day to 1");
        assertThat(session.state().sight().isBase()).isTrue();
    }

    @Test
    void aJumpBeyondTheEndsGoesToThem() {
        session.goTo(-1);
        assertThat(rows(session.state())).isEqualTo(rows(workspace));
        assertThat(session.history().inForce()).isZero();

        session.goTo(99);
        assertThat(session.history().inForce()).isEqualTo(4);
        assertThat(session.state().sight().scenario()).isEqualTo("Peak");
    }

    @Test
    void aJumpGoesOnAfterARestartAndIsWorthTheSame() {
        session.goTo(2);
        double before = session.state().judged().evaluation().costs().total();
        session.goTo(4);
        Session reopened = journal.reopened();

        assertThat(reopened.history().inForce()).isEqualTo(4);
        reopened.goTo(2);

        assertThat(reopened.history().inForce()).isEqualTo(2);
        assertThat(reopened.state().judged().evaluation().costs().total()).isEqualTo(before);
        assertThat(reopened.state().base().settings().number("value_of_a_day")).isEqualTo(1);
    }

    @Test
    void ifTheJournalFailsOnTheWayTheStepsUntilThenAreTakenBack() {
        Journal failing = new Journal() {
            private int left = 2;

            @Override
            public void append(Edit edit) {
                journal.append(edit);
            }

            @Override
            public List<Table> undo(Set<Sheet> reading) {
                if (left-- == 0) {
                    throw new IllegalStateException("the disk is gone");
                }
                return journal.undo(reading);
            }

            @Override
            public List<Table> redo(Set<Sheet> reading) {
                return journal.redo(reading);
            }
        };
        Session fragile =
                new Session(session.state().base(), failing, List.of(step(28), step(1), step(3), step(2)), List.of());

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> fragile.goTo(0));

        assertThat(fragile.history().inForce()).isEqualTo(2);
        assertThat(fragile.state().base().settings().number("value_of_a_day")).isEqualTo(1);
    }

    private static List<Table> rows(State state) {
        return rows(state.base());
    }

    private static List<Table> rows(Workspace workspace) {
        return Arrays.stream(Sheet.values()).map(workspace::table).toList();
    }

    private static Step step(int number) {
        return new Step("step " + number, Set.of(Sheet.values()));
    }
}
