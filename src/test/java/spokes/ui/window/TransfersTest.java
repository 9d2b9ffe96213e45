package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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

    @Test
    void aBlockIsMarkedByDraggingItsRowsAreMarkedAndItIsSummedAndCopied(FxRobot robot) {
        robot.drag(cell(robot, 0, 5), MouseButton.PRIMARY)
                .moveTo(cell(robot, 1, 6))
                .drop();

        assertThat(table(robot, "transfers").getSelectionModel().getSelectedIndices())
                .isEqualTo(List.of(0, 1));
        assertThat(text(robot, "#transfers-told")).startsWith("Sum ").endsWith(" 4 cells");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .endsWith("240\t2026-07-08\n")
                .doesNotContain("Units"));
    }

    @Test
    void aPastedRangeOfUnitsIsOneStepAndWhatCannotBeIsRefusedInWords(FxRobot robot) {
        robot.clickOn(cell(robot, 3, 5));
        keep(robot, "55");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(transfer("T-0004").units()).isEqualTo(55);
        assertThat(it.journal.lines()).containsExactly("set Units of T-0004 to 55");

        robot.clickOn(cell(robot, 1, 5));
        keep(robot, "100\n200\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(notice(robot)).isEqualTo("T-0003 is received: this cell can be changed no longer");
        assertThat(transfer("T-0002").units()).isEqualTo(240);

        robot.clickOn(cell(robot, 1, 2));
        robot.push(KeyCode.DELETE);
        assertThat(notice(robot)).isEqualTo("What is shown here is read, not written");
        assertThat(it.journal.lines()).hasSize(1);
    }

    private static void keep(FxRobot robot, String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private static Node cell(FxRobot robot, int row, int column) {
        TableView<?> table = table(robot, "transfers");
        return robot.from(table)
                .lookup(".table-cell")
                .match(node -> node instanceof TableCell<?, ?> cell
                        && cell.getIndex() == row
                        && !cell.isEmpty()
                        && table.getColumns().indexOf(cell.getTableColumn()) == column)
                .query();
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
