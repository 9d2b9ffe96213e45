package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.model.review.ImportReview;

/** Spreadsheets are read, reviewed and taken over as one step, or not at all. */
class ImportTest extends WindowTest {

    @Start
    void start(Stage opened) {
        open(opened);
    }

    @Test
    void filesDroppedOnTheWindowAreReviewedFirst(FxRobot robot) {
        drop(robot, Reviews.monday());

        assertThat(it.asked.lines).contains("review [monday.xlsx]");
        assertThat(text(robot, "#review-summary"))
                .isEqualTo("3 sheets with 4,242 rows, 67 repaired. 9 rows have to stay out; see why under problems."
                        + " Nothing is changed yet.");
        assertThat(text(robot, "#review-accept")).isEqualTo("Import the 4,233 good rows");
        assertThat(it.journal.lines()).isEmpty();
    }

    @Test
    void cellsPastedFromASpreadsheetGoThroughTheSameReview(FxRobot robot) {
        it.asked.review = Reviews.clean();
        robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "center\tsku\ton_hand\nRNO\tKB-35\t120\n")));

        robot.push(KeyCode.CONTROL, KeyCode.V);

        assertThat(it.asked.lines).contains("keep center\\tsku\\ton_hand\\nRNO\\tKB-35\\t120\\n", "review [clipboard]");
        assertThat(text(robot, "#review-accept")).isEqualTo("Import all 22 rows");
    }

    @Test
    void anEmptyClipboardSaysWhatToDo(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, " ")));

        robot.push(KeyCode.CONTROL, KeyCode.V);

        assertThat(notice(robot)).startsWith("The clipboard holds no text and no files");
    }

    @Test
    void filesThatComeWhileAReviewIsOpenJoinIt(FxRobot robot) {
        drop(robot, Reviews.monday());
        robot.interact(() -> it.window.dropped(List.of(new File("more.csv"), new File("monday.xlsx"))));

        assertThat(it.asked.lines).contains("review [monday.xlsx, more.csv]");
        robot.push(KeyCode.ESCAPE);
        assertThat(shows(robot, "#review")).isFalse();
    }

    @Test
    void aFolderWithoutSpreadsheetsIsRefused(FxRobot robot) {
        robot.interact(() -> it.window.dropped(List.of(new File("empty-folder"))));

        assertThat(notice(robot))
                .isEqualTo("No spreadsheet in empty-folder: Spokes reads .csv, .tsv, .txt, .xlsx, .xls" + " and .ods");
    }

    @Test
    void pressingTwiceImportsOnce(FxRobot robot) {
        drop(robot, Reviews.monday());

        robot.doubleClickOn("#review-accept");

        assertThat(it.journal.lines()).containsExactly("import monday.xlsx");
    }

    @Test
    void anAcceptedImportIsOneStep(FxRobot robot) {
        drop(robot, Reviews.monday());

        robot.clickOn("#review-accept");

        assertThat(it.journal.lines()).containsExactly("import monday.xlsx");
        assertThat(it.session.state().workspace().stock()).hasSize(23);
        assertThat(notice(robot)).isEqualTo("Imported 4,102 rows from monday.xlsx");
        assertThat(it.asked.lines).contains("fit");

        robot.clickOn("#notice-button");
        assertThat(it.session.state().workspace().stock()).hasSize(22);
    }

    @Test
    void theProblemsOfTheImportStayInTheListOfIssues(FxRobot robot) {
        drop(robot, Reviews.monday());
        robot.clickOn("#review-accept");
        robot.clickOn("#tab-issues");

        assertThat(table(robot, "issues").getItems()).hasSize(49);
    }

    @Test
    void aCancelledImportChangesNothing(FxRobot robot) {
        drop(robot, Reviews.monday());

        robot.push(KeyCode.ESCAPE);

        assertThat(it.journal.lines()).isEmpty();
        assertThat(notice(robot)).isEqualTo("Nothing was imported.");
        assertThat(shows(robot, "#review")).isFalse();
    }

    @Test
    void anImportWithoutProblemsTakesAllRows(FxRobot robot) {
        it.asked.spreadsheets = List.of(Path.of("stock.csv"));
        it.asked.review = Reviews.clean();

        robot.push(KeyCode.CONTROL, KeyCode.I);

        assertThat(text(robot, "#review-accept")).isEqualTo("Import all 22 rows");
        robot.push(KeyCode.ENTER);
        assertThat(it.journal.lines()).containsExactly("import stock.csv");
    }

    @Test
    void whatIsKnownAlreadyIsSaidToBe(FxRobot robot) {
        drop(robot, new ImportReview(Reviews.clean().sheets(), List.of(), List.of()));

        assertThat(text(robot, "#review-summary")).isEqualTo("All of this is known already: nothing would change.");
        assertThat(shows(robot, "#review-accept")).isFalse();
    }

    @Test
    void noFileMeansNoReview(FxRobot robot) {
        robot.clickOn("#import");

        assertThat(shows(robot, "#review")).isFalse();
        assertThat(it.asked.lines).noneMatch(line -> line.startsWith("review"));
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithTheNextStep(FxRobot robot) {
        it.asked.failure = Optional.of(new AccessDeniedException("/plans/monday.xlsx"));

        drop(robot, Reviews.clean());

        assertThat(words(robot, "#failure"))
                .startsWith("Could not read monday.xlsx | This file or folder may not be read or written. | Close it");
        assertThat(robot.lookup("#failure-path").queryTextInputControl().getText())
                .isEqualTo("/plans/monday.xlsx");
    }

    private void drop(FxRobot robot, ImportReview review) {
        it.asked.review = review;
        robot.interact(() -> it.window.dropped(List.of(new File("monday.xlsx"))));
    }
}
