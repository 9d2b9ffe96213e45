package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.model.Step;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** One state at a time: commands make the next one, undo puts the old one back, and everybody sees the same. */
class SessionTest {
    private final Notebook notebook = new Notebook();
    private final Session session = new Session(Bolts.world(), notebook, List.of(), List.of());

    @Test
    void aNewSessionHasNothingToUndo() {
        assertThat(session.state().undo()).isEmpty();
        assertThat(session.state().redo()).isEmpty();
        session.undo();
        session.redo();
        assertThat(notebook.lines()).isEmpty();
    }

    @Test
    void whatIsPerformedIsJournaledAndJudged() throws Refused {
        session.perform(Bolts.move(4));

        assertThat(notebook.lines()).containsExactly("append move 4 of bolt to near");
        assertThat(Bolts.transfers(session.state())).containsExactly("T-0001: 4 bolt far > near planned");
        assertThat(session.state().judged().evaluation())
                .isEqualTo(JudgedPlan.of(session.state().workspace()).evaluation());
    }

    @Test
    void aPreviewChangesNothing() throws Refused {
        State before = session.state();

        Session.Preview preview = session.preview(Bolts.move(4));

        assertThat(preview.effect().units()).isEqualTo(4);
        assertThat(preview.after().workspace().transfers()).hasSize(1);
        assertThat(session.state()).isSameAs(before);
        assertThat(notebook.lines()).isEmpty();
    }

    @Test
    void aPreviewShowsWhatPerformingBrings() throws Refused {
        Session.Preview preview = session.preview(Bolts.move(4));
        session.perform(Bolts.move(4));

        assertThat(session.state().judged().evaluation())
                .isEqualTo(preview.after().evaluation());
    }

    @Test
    void undoPutsTheOldPlanBackAndRedoTheNewOne() throws Refused {
        JudgedPlan before = session.state().judged();
        session.perform(Bolts.move(4));
        JudgedPlan after = session.state().judged();

        session.undo();
        assertThat(session.state().judged()).isSameAs(before);
        session.redo();
        assertThat(session.state().judged()).isSameAs(after);
        assertThat(notebook.lines())
                .containsExactly("append move 4 of bolt to near", "undo, reading []", "redo, reading []");
    }

    @Test
    void labelsSayWhatUndoAndRedoWillDo() throws Refused {
        session.perform(Bolts.move(4));
        session.perform(new ChangeSetting("horizon_days", "28"));
        assertThat(session.state().undo()).contains("set horizon_days to 28");
        assertThat(session.state().redo()).isEmpty();

        session.undo();
        assertThat(session.state().undo()).contains("move 4 of bolt to near");
        assertThat(session.state().redo()).contains("set horizon_days to 28");

        session.undo();
        assertThat(session.state().undo()).isEmpty();
        assertThat(session.state().redo()).contains("move 4 of bolt to near");
    }

    @Test
    void whatIsDoneAfterAnUndoForgetsWhatWasUndone() throws Refused {
        session.perform(Bolts.move(4));
        session.undo();
        session.perform(Bolts.move(3));

        assertThat(session.state().redo()).isEmpty();
        session.redo();
        assertThat(Bolts.transfers(session.state())).containsExactly("T-0001: 3 bolt far > near planned");
    }

    @Test
    void everyStateHasItsNumber() throws Refused {
        long first = session.state().number();
        session.perform(Bolts.move(4));
        session.undo();

        assertThat(session.state().number()).isEqualTo(first + 2);
    }

    @Test
    void watchersSeeEveryStateUntilTheyStop() throws Refused {
        List<State> seen = new ArrayList<>();
        State first = session.state();
        Runnable stop = session.watch(seen::add);
        session.perform(Bolts.move(4));
        State second = session.state();
        session.undo();
        State third = session.state();
        stop.run();
        session.redo();

        assertThat(seen).containsExactly(first, second, third);
    }

    @Test
    void whatWasPreparedCanBeAdoptedOnce() throws Refused {
        Prepared prepared = session.prepare(Bolts.move(4));
        session.adopt(prepared);

        assertThat(session.state().judged()).isSameAs(prepared.after());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.adopt(prepared))
                .withMessage("the plan changed meanwhile; please do it again");
        assertThat(Bolts.transfers(session.state())).hasSize(1);
    }

    @Test
    void whatWasPreparedAgainstAnotherStateIsRefused() throws Refused {
        Prepared prepared = session.prepare(Bolts.move(4));
        session.perform(Bolts.move(1));
        session.undo();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> session.adopt(prepared));
        assertThat(notebook.lines()).doesNotContain("append move 4 of bolt to near");
    }

    @Test
    void aStepThatChangesNothingIsNoStep() throws Refused {
        State before = session.state();

        session.perform(new ApplyImport("monday.xlsx", List.of()));

        assertThat(session.state()).isSameAs(before);
        assertThat(notebook.lines()).isEmpty();
    }

    @Test
    void aJournalThatFailsLeavesTheStateAsItWas() throws Refused {
        session.perform(Bolts.move(4));
        session.perform(Bolts.move(2));
        session.undo();
        State before = session.state();
        RuntimeException full = new IllegalStateException("the disk is full");
        notebook.failWith(full);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> session.perform(Bolts.move(1)))
                .isSameAs(full);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(session::undo);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(session::redo);
        assertThat(session.state()).isSameAs(before);

        notebook.failWith(null);
        session.redo();
        assertThat(Bolts.transfers(session.state())).hasSize(2);
    }

    @Test
    void aSettingIsSetAndSetAgain() throws Refused {
        session.perform(new ChangeSetting("horizon_days", "28"));
        session.perform(new ChangeSetting("horizon_days", "14"));

        assertThat(session.state().workspace().settings().horizonDays()).isEqualTo(14);
        session.undo();
        assertThat(session.state().workspace().settings().horizonDays()).isEqualTo(28);
        session.undo();
        assertThat(session.state().workspace().settings().horizonDays()).isEqualTo(91);
    }

    @Test
    void aSettingThatDoesNotExistIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.perform(new ChangeSetting("color", "red")))
                .withMessage("no setting color");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "capital_rate     | high  | capital_rate: “high” is not a number",
                "capital_rate     | 1e13  | capital_rate: 1e13 is too large to compute with: at most 1000000000000",
                "service_level    | 95    | service_level: 95 is too large for a share",
                "circuity         | 0     | circuity: 0 is too small",
                "closed_days      | 0.5   | closed_days: 0.5 is too small",
                "remedy_centers   | 2.5   | remedy_centers: 2.5 is not a whole number",
                "plan_date        | soon  | plan_date: “soon” is no date; write it as 2026-03-14",
                "horizon_days     | 1.5   | horizon_days: 1.5 is not a whole number of days from 1 to 3650",
                "touches_by_zone  | 1 2   | touches_by_zone: “1 2” is no list of 9 numbers with blanks between them",
                "service          | snail | no service snail; there are USPS Ground Advantage (retail), USPS Priority"
                        + " Mail (retail)",
                "baseline_center  | Reno  | no baseline_center Reno; there are far, near, third",
                "default_mode     | kite  | no default_mode kite; there are air, ltl, rail, truckload",
            })
    void aSettingThatCannotBeComputedWithIsRefused(String key, String value, String message) {
        State before = session.state();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.perform(new ChangeSetting(key, value)))
                .withMessage(message);
        assertThat(session.state()).isSameAs(before);
    }

    @Test
    void aBlankSettingIsTheDefaultAgain() throws Refused {
        session.perform(new ChangeSetting("service", "USPS Priority Mail (retail)"));
        session.perform(new ChangeSetting("service", ""));
        assertThat(session.state().workspace().settings().text("service")).isEmpty();
    }

    @Test
    void aTransferOfMoreThanCanBeComputedWithIsRefused() throws Refused {
        session.perform(Bolts.move(4));
        Row planned = session.state()
                .workspace()
                .table(Sheet.TRANSFERS)
                .rows()
                .iterator()
                .next();
        State before = session.state();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.perform(new ChangeTransfers(
                        "change T-0001", List.of(RowChange.changed(planned, planned.with("units", 2e12))))))
                .withMessage("units of 2000000000000 is too large to compute with: at most 1000000000000");
        assertThat(session.state()).isSameAs(before);
    }

    @Test
    void aTransferToWhereItsProductMayNotBeCanBeCutAndNotGrow() throws Refused {
        Session bolts = new Session(Bolts.world("""
            transfers:
              transfer_id | sku  | from | to   | units | status
              T-0001      | bolt | far  | near | 5     | planned
            eligibility:
              center | sku  | allowed
              near   | bolt | no
            """), new Notebook(), List.of(), List.of());
        Row planned = bolts.state()
                .workspace()
                .table(Sheet.TRANSFERS)
                .rows()
                .iterator()
                .next();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> bolts.perform(new ChangeTransfers(
                        "change T-0001", List.of(RowChange.changed(planned, planned.with("units", 6.0))))))
                .withMessage("bolts may not be kept in Near");

        bolts.perform(
                new ChangeTransfers("change T-0001", List.of(RowChange.changed(planned, planned.with("units", 4.0)))));
        assertThat(Bolts.transfers(bolts.state())).containsExactly("T-0001: 4 bolt far > near planned");
    }

    @Test
    void aTransferCanBeSentAndTheMoveStillUndone() throws Refused {
        session.perform(Bolts.move(4));
        Row planned = session.state()
                .workspace()
                .table(Sheet.TRANSFERS)
                .rows()
                .iterator()
                .next();
        session.perform(new ChangeTransfers(
                "mark T-0001 as sent", List.of(RowChange.changed(planned, planned.with("status", "sent")))));
        assertThat(Bolts.transfers(session.state())).containsExactly("T-0001: 4 bolt far > near sent");

        session.undo();
        session.undo();
        assertThat(Bolts.transfers(session.state())).isEmpty();
    }

    @Test
    void anImportIsTakenBackAsAWhole() throws Refused {
        Row center = Row.blank(Sheet.CENTERS).with("center", "new");
        Row area = Row.blank(Sheet.AREAS).with("area", "Y");
        session.perform(new ApplyImport("monday.xlsx", List.of(RowChange.added(center), RowChange.added(area))));
        assertThat(session.state().undo()).contains("import monday.xlsx");
        assertThat(session.state().workspace().centers()).hasSize(4);

        session.undo();

        assertThat(session.state().workspace().centers()).hasSize(3);
        assertThat(session.state().workspace().areas()).isEmpty();
    }

    @Test
    void ofAnEarlierSessionsStepTheJournalIsAskedForTheRows() {
        Step yesterday = new Step("import monday.xlsx", Set.of(Sheet.STOCK));
        Session today = new Session(Bolts.world(), notebook, List.of(yesterday), List.of());

        today.undo();
        today.redo();

        assertThat(notebook.lines()).containsExactly("undo, reading [STOCK]", "redo, reading []");
    }
}
