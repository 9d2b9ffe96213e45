package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.model.Workspace;

/** A scenario made for a step is one step with it. */
class BranchOffTest extends ScenarioPlay {

    private ChangeRows stock(double units) {
        return new ChangeRows("count far", List.of(stockInFar(session.state().workspace(), units)));
    }

    private Command branch(String name, Command step) {
        return new BranchOff(name, "", TODAY, step);
    }

    @Test
    void theScenarioIsInViewWithTheStepAndTheBaseIsAsItWas() throws Refused {
        Workspace base = session.state().base();
        perform(branch("fewer", stock(3)));

        assertThat(inView()).isEqualTo("fewer");
        assertThat(onHand()).isEqualTo(3);
        assertThat(session.state().base().stock()).isEqualTo(base.stock());
        assertThat(session.state().judged().evaluation())
                .isEqualTo(JudgedPlan.of(session.state().workspace()).evaluation());
    }

    @Test
    void oneUndoTakesBothBackAndOneRedoBringsBothBack() throws Refused {
        Workspace before = session.state().base();
        perform(branch("fewer", stock(3)));
        assertThat(session.state().undo()).contains("make scenario fewer: count far (base plan)");

        session.undo();
        assertThat(names()).isEmpty();
        assertThat(session.state().base()).isSameAs(before);
        assertThat(session.state().undo()).isEmpty();

        session.redo();
        assertThat(inView()).isEqualTo("fewer");
        assertThat(onHand()).isEqualTo(3);
    }

    @Test
    void itIsWhatMakingAndThenDoingWouldBe() throws Refused {
        make("one");
        perform(stock(3));
        perform(branch("two", stock(5)));
        Workspace together = session.state().workspace();

        view("one");
        make("three");
        perform(stock(5));

        assertThat(session.state().workspace().stock()).isEqualTo(together.stock());
        assertThat(session.state().sight().book().listDifferences("two"))
                .isEqualTo(session.state().sight().book().listDifferences("three"));
        view("one");
        assertThat(onHand()).as("the scenario it comes from").isEqualTo(3);
    }

    @Test
    void whatGoesBackToTheBaseIsNoDifferenceOfTheNewScenario() throws Refused {
        double before = onHand();
        make("one");
        perform(stock(3));
        perform(branch("two", stock(before)));

        assertThat(onHand()).isEqualTo(before);
        assertThat(session.state().sight().book().listChanges("two")).isEmpty();
        assertThat(session.state().sight().book().listChanges("one")).hasSize(1);
    }

    @Test
    void aStepThatIsRefusedLeavesNoEmptyScenario() throws Refused {
        ChangeRows late = stock(3);
        perform(stock(7));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> perform(branch("fewer", late)));
        assertThat(names()).isEmpty();
    }

    @Test
    void itIsCalledAsTheStepWithANumberWhereThatIsTaken() throws Refused {
        make("Count far");
        perform(BranchOff.of(session.state(), TODAY, stock(3)));
        assertThat(inView()).isEqualTo("count far 2");

        ChangeRows wordy = new ChangeRows("count ".repeat(30), stock(4).rows());
        perform(BranchOff.of(session.state(), TODAY, wordy));
        assertThat(inView()).hasSizeLessThanOrEqualTo(80).startsWith("count count");
    }

    @Test
    void aNameThatIsTheStepsIsSaidOnce() throws Refused {
        perform(BranchOff.of(session.state(), TODAY, stock(3)));

        assertThat(inView()).isEqualTo("count far");
        assertThat(session.state().undo()).contains("make scenario count far (base plan)");
    }
}
