package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.demand.Adjustment;
import spokes.model.demand.DemandScope;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** A scenario is a branch: what is done in it stays in it, and it holds nothing but what it changes. */
class ScenarioTest extends ScenarioPlay {

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
    void adjustmentsOfTwoBranchesNeverShareACode() throws Refused {
        make("a");
        perform(ChangeAdjustments.add(scale(session.state().sight().newAdjustmentCode(), 2)));
        view("");
        make("b");
        String other = session.state().sight().newAdjustmentCode();
        assertThat(other).isEqualTo("A-0002");
        assertThatThrownBy(() -> perform(ChangeAdjustments.add(scale("A-0001", 3))))
                .hasMessageContaining("there is an adjustment A-0001 already; give this one another code, as A-0002");
        perform(ChangeAdjustments.add(scale(other, 3)));

        perform(new MergeScenario("a"));
        perform(new MergeScenario("b"));
        assertThat(session.state().base().adjustments())
                .extracting(Adjustment::factor)
                .containsExactly(2.0, 3.0);
    }

    private static Adjustment scale(String code, double factor) {
        return new Adjustment(code, Adjustment.Kind.SCALE, DemandScope.ALL, factor, 0, 0, Optional.empty(), "");
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
