package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.scenario.Scenario;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** A scenario is a branch: what is done in it stays in it until it is merged, and all of it can be undone. */
class ScenarioTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Session session = new Memory(Bolts.world()).reopened();

    private void make(String name) throws Refused {
        session.perform(new MakeScenario(name, "", session.state().sight().scenario(), TODAY));
    }

    private void perform(Command command) throws Refused {
        session.perform(command);
    }

    private void view(String scenario) throws Refused {
        session.view(scenario);
    }

    private List<String> transfers() {
        return Bolts.transfers(session.state());
    }

    private String inView() {
        return session.state().sight().scenario();
    }

    private List<String> names() {
        return session.state().sight().book().list().stream()
                .map(Scenario::name)
                .toList();
    }

    private static RowChange stockInFar(Workspace workspace, double units) {
        Row row = workspace.table(Sheet.STOCK).rows().stream()
                .filter(r -> r.text("sku").equals("bolt"))
                .findFirst()
                .orElseThrow();
        return RowChange.changed(row, row.with("on_hand", units));
    }

    @Test
    void whatIsDoneInAScenarioIsNotInTheBase() throws Refused {
        make("two centers");
        perform(Bolts.move(4));

        assertThat(transfers()).containsExactly("T-0001: 4 bolt far > near planned");
        assertThat(session.state().base().transfers()).isEmpty();
        view("");
        assertThat(transfers()).isEmpty();
        view("two centers");
        assertThat(transfers()).containsExactly("T-0001: 4 bolt far > near planned");
    }

    @Test
    void aHundredBranchesHoldNothingButTheirDifferences() throws Refused {
        Workspace before = session.state().base();
        for (int i = 0; i < 100; i++) {
            view("");
            make("branch " + i);
            perform(Bolts.move(1));
        }

        Workspace after = session.state().base();
        for (Sheet sheet : Sheet.values()) {
            assertThat(sheet.isOfScenarios() || after.table(sheet) == before.table(sheet))
                    .as("%s is shared", sheet.title())
                    .isTrue();
        }
        assertThat(after.table(Sheet.SCENARIO_CHANGES).rows()).hasSize(100);
        assertThat(after.table(Sheet.SCENARIOS).rows()).hasSize(100);
    }

    @Test
    void whatCannotBeReadIsToldAndPassedOver() throws Refused {
        make("a");
        perform(Bolts.move(4));
        Row foreign = Row.blank(Sheet.SCENARIO_CHANGES)
                .with("scenario", "a")
                .with("sheet", "shelves")
                .with("row", "shelf=1");
        perform(new ApplyImport("other.csv", List.of(RowChange.added(foreign))));

        assertThat(transfers()).hasSize(1);
        assertThat(session.state().sight().book().listProblems("a"))
                .containsExactly("scenario a, shelves shelf=1: there is no sheet “shelves”");
    }

    @Test
    void aScenarioIsWorthWhatItsWorkspaceIs() throws Refused {
        make("a");
        perform(Bolts.move(4));

        assertThat(session.state().judged().evaluation())
                .isEqualTo(JudgedPlan.of(session.state().workspace()).evaluation());
        assertThat(session.state().workspace().scenarios()).isEmpty();
    }

    @Test
    void todayInAScenarioIsTheBaseWithoutPlannedTransfers() throws Refused {
        perform(Bolts.move(1));
        make("dear days");
        perform(new ChangeSetting("capital_rate", "0.5"));
        perform(Bolts.move(4));

        Workspace base = session.state().base();
        assertThat(session.state().judged().today())
                .isEqualTo(JudgedPlan.of(base).today())
                .isNotEqualTo(JudgedPlan.of(session.state().workspace()).today());
    }

    @Test
    void aScenarioMadeFromAnotherBeginsWithItsChanges() throws Refused {
        make("a");
        perform(Bolts.move(4));
        make("b");
        perform(Bolts.move(3));

        assertThat(transfers())
                .containsExactly("T-0001: 4 bolt far > near planned", "T-0002: 3 bolt far > near planned");
        view("a");
        assertThat(transfers()).containsExactly("T-0001: 4 bolt far > near planned");
    }

    @Test
    void transfersOfTwoBranchesNeverShareAnId() throws Refused {
        make("a");
        perform(Bolts.move(4));
        view("");
        perform(Bolts.move(3));

        assertThat(transfers()).containsExactly("T-0002: 3 bolt far > near planned");
        view("a");
        assertThat(transfers())
                .containsExactly("T-0002: 3 bolt far > near planned", "T-0001: 4 bolt far > near planned");
    }

    @Test
    void aChangeThatGoesBackToTheBasesRowIsNoDifferenceAnyMore() throws Refused {
        make("a");
        perform(new ChangeSetting("capital_rate", "0.5"));
        assertThat(session.state().sight().book().listDifferences("a")).hasSize(1);
        perform(new OpenCenters(Set.of("near")));
        perform(new OpenCenters(Set.of("near", "far")));

        assertThat(session.state().sight().book().listDifferences("a"))
                .extracting(RowChange::key)
                .containsExactly("capital_rate");
    }

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

    private double capitalRate() {
        return session.state().workspace().settings().number("capital_rate");
    }

    private double onHand() {
        return session.state().workspace().stock().getFirst().onHand();
    }

    @Test
    void whatIsImportedWhileAScenarioIsInViewGoesToTheBase() throws Refused {
        make("a");
        perform(Bolts.move(4));
        perform(new ApplyImport("counts.csv", List.of(stockInFar(session.state().base(), 8))));

        assertThat(session.state().undo()).contains("import counts.csv (base plan)");
        assertThat(inView()).isEqualTo("a");
        assertThat(onHand()).isEqualTo(8);
        assertThat(transfers()).hasSize(1);
        view("");
        assertThat(onHand()).isEqualTo(8);
        assertThat(transfers()).isEmpty();
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

    @Test
    void aChangeOfWhatTheBaseNoLongerHasIsToldAndJudged() throws Refused {
        make("a");
        perform(Bolts.move(4));
        Row near = session.state().base().table(Sheet.CENTERS).find("near").orElseThrow();
        perform(new ApplyImport("gone", List.of(RowChange.removed(near))));

        assertThat(transfers()).hasSize(1);
        assertThat(session.state().judged().listIssues())
                .anySatisfy(issue -> assertThat(issue.message()).contains("T-0001", "not open"));
    }

    @Test
    void aPreviewInAScenarioIsWhatIsAdopted() throws Refused {
        make("a");
        Session.Preview preview = session.preview(Bolts.move(4));
        session.adopt(session.prepare(preview));

        assertThat(session.state().judged()).isSameAs(preview.after());
        assertThat(session.state().base().table(Sheet.SCENARIO_CHANGES).rows()).hasSize(1);
    }
}
