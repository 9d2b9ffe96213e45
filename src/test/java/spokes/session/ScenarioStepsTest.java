package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** What is done with scenarios themselves: merged, renamed, deleted and looked at; all but looking is a step. */
class ScenarioStepsTest extends ScenarioPlay {

    @Test
    void mergingMakesItsChangesThoseOfTheBaseInOneStep() throws Refused {
        make("a");
        perform(Bolts.move(4));
        perform(new ChangeSetting("capital_rate", "0.5"));
        JudgedPlan scenario = session.state().judged();

        perform(new MergeScenario("a"));

        assertThat(inView()).isEmpty();
        assertThat(names()).isEmpty();
        assertThat(session.state().base().table(Sheet.SCENARIO_CHANGES).rows()).isEmpty();
        assertThat(session.state().judged().evaluation()).isEqualTo(scenario.evaluation());
        session.undo();
        assertThat(inView()).isEqualTo("a");
        assertThat(session.state().judged()).isSameAs(scenario);
        assertThat(session.state().base().transfers()).isEmpty();
    }

    @Test
    void mergingTellsWhichRowsTheBaseChangedMeanwhile() throws Refused {
        make("a");
        perform(new ChangeSetting("capital_rate", "0.5"));
        perform(Bolts.move(4));
        perform(new ApplyImport("counts", List.of(stockInFar(session.state().base(), 8))));
        assertThat(session.state().sight().book().listOverlaps("a")).isEmpty();

        Row other = Row.blank(Sheet.SETTINGS).with("key", "capital_rate").with("value", "0.2");
        perform(new ApplyImport("settings", List.of(RowChange.added(other))));

        assertThat(session.state().sight().book().listOverlaps("a"))
                .singleElement()
                .satisfies(overlap -> assertThat(overlap.key()).isEqualTo("capital_rate"));
        assertThat(capitalRate()).isEqualTo(0.5);
        perform(new MergeScenario("a"));
        assertThat(capitalRate()).isEqualTo(0.5);
        session.undo();
        view("");
        assertThat(capitalRate()).isEqualTo(0.2);
    }

    @Test
    void takingAStepOfAnotherScenarioBackAndBringingItBackJudgesNothing() throws Refused {
        make("a");
        JudgedPlan before = session.state().judged();
        perform(Bolts.move(4));
        JudgedPlan after = session.state().judged();
        view("");
        session.undo();
        assertThat(session.state().judged()).isSameAs(before);
        view("");
        session.redo();
        assertThat(inView()).isEqualTo("a");
        assertThat(session.state().judged()).isSameAs(after);
    }

    @Test
    void undoBringsTheScenarioOfTheStepIntoView() throws Refused {
        make("a");
        perform(Bolts.move(4));
        view("");
        assertThat(session.state().undo()).contains("move 4 of bolt to near (scenario a)");

        session.undo();

        assertThat(inView()).isEqualTo("a");
        assertThat(transfers()).isEmpty();
        view("");
        session.redo();
        assertThat(inView()).isEqualTo("a");
        assertThat(transfers()).hasSize(1);
        session.undo();
        session.undo();
        assertThat(inView()).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void takingAScenarioInViewIsNoStep() throws Refused {
        make("a");
        view("");
        view("a");
        assertThat(session.state().undo()).contains("make scenario a (base plan)");
    }

    @Test
    void aRenamedScenarioKeepsItsPlaceAndStaysInView() throws Refused {
        make("a");
        perform(Bolts.move(4));
        make("b");
        perform(new NoteScenario("a", "what if"));
        perform(new RenameScenario("a", "A"));

        assertThat(names()).containsExactly("A", "b");
        assertThat(inView()).isEqualTo("b");
        view("A");
        assertThat(transfers()).hasSize(1);
        session.undo();
        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void aDeletedScenarioComesBackWithUndo() throws Refused {
        make("a");
        perform(Bolts.move(4));
        perform(new DeleteScenario("a"));
        assertThat(inView()).isEmpty();
        assertThat(session.state().base().table(Sheet.SCENARIO_CHANGES).rows()).isEmpty();

        session.undo();

        assertThat(inView()).isEqualTo("a");
        assertThat(transfers()).hasSize(1);
    }

    @Test
    void aNameIsGivenOnce() throws Refused {
        make("a");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> make(" A "))
                .withMessage("there is a scenario a already");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> make(" ")).withMessage("a scenario needs a name");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> view("b")).withMessage("no scenario b; there are a");
    }
}
