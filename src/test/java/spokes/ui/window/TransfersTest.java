package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.model.goods.Transfer;
import spokes.model.goods.Transfer.Status;

/** Transfers are sent, received, re-dated and cancelled in their table; each is a step that can be undone. */
class TransfersTest extends WindowTest {

    @Start
    void start(Stage opened) {
        open(opened);
    }

    @BeforeEach
    void look(FxRobot robot) {
        robot.clickOn("#tab-transfers");
    }

    @Test
    void everyTransferIsThereWithWhatIsWrongWithIt(FxRobot robot) {
        var table = table(robot, "transfers");
        assertThat(table.getItems()).hasSize(4);
        assertThat(cells(table, 1).subList(2, 10))
                .containsExactly(
                        "Protein tub 2 kg",
                        "Edison, NJ",
                        "Dallas, TX",
                        240.0,
                        "2026-07-08",
                        "should have left before the stock was counted; confirm or re-date it",
                        "ltl",
                        "");
    }

    @Test
    void aPlannedTransferIsCancelledByButtonAndByMenu(FxRobot robot) {
        mark(robot, 1);
        robot.clickOn("#transfer-CANCEL");
        assertThat(transfer("T-0002").status()).isEqualTo(Status.CANCELLED);
        assertThat(notice(robot)).isEqualTo("Cancel T-0002");

        mark(robot, 3);
        robot.interact(() -> menu(robot, "transfer-CANCEL").fire());
        assertThat(it.journal.lines()).containsExactly("cancel T-0002", "cancel T-0004");

        robot.clickOn("#undo");
        assertThat(transfer("T-0004").status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void severalAreCancelledAsOneStep(FxRobot robot) {
        mark(robot, 1, 3);

        robot.clickOn("#transfer-CANCEL");

        assertThat(it.journal.lines()).containsExactly("cancel 2 transfers");
    }

    @Test
    void sendingAsksForTheDay(FxRobot robot) {
        mark(robot, 1);
        robot.clickOn("#transfer-SEND");

        robot.clickOn("#dialog-ok");

        assertThat(transfer("T-0002").status()).isEqualTo(Status.SENT);
        assertThat(transfer("T-0002").sentDate()).contains(LocalDate.of(2026, 7, 8));
    }

    @Test
    void receivingAsksForTheUnitsThatArrived(FxRobot robot) {
        mark(robot, 0);
        robot.clickOn("#transfer-RECEIVE");

        robot.interact(() -> robot.lookup("#answer").<TextField>query().setText("1,150"));
        robot.push(KeyCode.ENTER);

        assertThat(transfer("T-0001").status()).isEqualTo(Status.RECEIVED);
        assertThat(transfer("T-0001").receivedUnits()).hasValue(1150);
        assertThat(it.journal.lines()).containsExactly("mark T-0001 as received with 1,150");
    }

    @Test
    void anAnswerThatCannotBeIsRefusedBelowTheFieldAndMayBeMended(FxRobot robot) {
        mark(robot, 0);
        robot.clickOn("#transfer-RECEIVE");

        robot.interact(() -> robot.lookup("#answer").<TextField>query().setText("many"));
        robot.clickOn("#dialog-ok");
        assertThat(text(robot, "#refusal")).isEqualTo("“many” is no number");

        robot.interact(() -> robot.lookup("#answer").<TextField>query().setText("11.5"));
        robot.clickOn("#dialog-ok");
        assertThat(text(robot, "#refusal")).isEqualTo("units must be a whole number, 0 or more");

        robot.push(KeyCode.ESCAPE);
        assertThat(it.journal.lines()).isEmpty();
    }

    @Test
    void anOverdueTransferIsReDatedButNotIntoThePast(FxRobot robot) {
        mark(robot, 1);
        robot.clickOn("#transfer-REDATE");
        DatePicker day = robot.lookup("#answer").query();
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2026, 7, 13));

        robot.interact(() -> day.setValue(LocalDate.of(2026, 7, 10)));
        robot.clickOn("#dialog-ok");
        assertThat(text(robot, "#refusal")).isEqualTo("Fri 10 Jul is before the plan starts on Mon 13 Jul");

        robot.interact(() -> day.setValue(LocalDate.of(2026, 7, 17)));
        robot.clickOn("#dialog-ok");
        assertThat(transfer("T-0002").departureDate()).contains(LocalDate.of(2026, 7, 17));
        assertThat(it.journal.lines()).containsExactly("move T-0002 to Fri 17 Jul");
    }

    @Test
    void whatCannotBeDoneWithATransferSaysWhy(FxRobot robot) {
        robot.clickOn("#transfer-CANCEL");
        assertThat(notice(robot)).isEqualTo("Mark a transfer first");

        mark(robot, 2);
        assertThat(tip(robot, "#transfer-CANCEL"))
                .isEqualTo("T-0003 is received; only a planned transfer can be cancelled");
    }

    @Test
    void severalTransfersAreReceivedInFullAsOneStep(FxRobot robot) {
        mark(robot, 0, 1);
        robot.clickOn("#transfer-RECEIVE");
        for (String id : List.of("T-0001", "T-0002")) {
            assertThat(transfer(id).status()).isEqualTo(Transfer.Status.RECEIVED);
            assertThat(transfer(id).receivedUnits()).hasValue(transfer(id).units());
        }
        assertThat(it.journal.lines()).containsExactly("mark 2 transfers as received in full");
    }

    @Test
    void rowsAreCopiedAsASpreadsheetTakesThem(FxRobot robot) {
        mark(robot, 1);
        robot.clickOn("#copy-transfers");

        robot.interact(() -> assertThat(
                        Clipboard.getSystemClipboard().getString().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("T-0002\tplanned\tProtein tub 2 kg\tEdison, NJ\tDallas, TX\t240\t2026-07-08\tshould"));
    }

    private void mark(FxRobot robot, int... rows) {
        robot.interact(() -> {
            var marks = table(robot, "transfers").getSelectionModel();
            marks.clearSelection();
            for (int row : rows) {
                marks.select(row);
            }
        });
    }

    private Transfer transfer(String id) {
        return it.session.state().workspace().transfers().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
