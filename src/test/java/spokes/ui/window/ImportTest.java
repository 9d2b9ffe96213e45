package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
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
                .isEqualTo("3 sheets with 4,242 rows, 67 repaired. 9 rows have to stay out; see why below."
                        + " Nothing is changed yet.");
        assertThat(text(robot, "#review-accept")).isEqualTo("Import the 4,233 good rows");
        assertThat(it.journal.lines()).isEmpty();
    }

    @Test
    void theReviewSaysWhatBecameOfEachSheet(FxRobot robot) {
        drop(robot, Reviews.monday());

        var sheets = table(robot, "review-sheets");
        assertThat(sheets.getItems()).hasSize(3);
        assertThat(cells(sheets, 0))
                .containsExactly(
                        "monday.xlsx",
                        "Inventory",
                        "stock",
                        24,
                        22,
                        0,
                        3,
                        2,
                        "Warehouse → center, Brand → client, SKU → sku, Qty → on_hand");
        assertThat(sheets.getColumns().get(2).getCellData(2)).isEqualTo("passed over");
    }

    @Test
    void theReviewGroupsProblemsAndNarrowsThemDown(FxRobot robot) {
        drop(robot, Reviews.monday());
        var issues = table(robot, "review-issues");
        assertThat(issues.getItems()).hasSize(47);
        assertThat(words(robot, "#review-groups"))
                .isEqualTo("Orders · SKU | 7 | Inventory · Warehouse | 1 | Inventory · SKU | 1 | Orders · Ship to ZIP |"
                        + " 38");

        robot.interact(() -> robot.lookup("#review-groups")
                .<ListView<?>>query()
                .getSelectionModel()
                .select(0));
        assertThat(issues.getItems()).hasSize(7);

        robot.interact(() -> robot.lookup("#review-groups")
                .<ListView<?>>query()
                .getSelectionModel()
                .clearSelection());
        robot.clickOn("#review-filter").write("ham2");
        assertThat(cells(issues, 0))
                .containsExactly(
                        "monday.xlsx",
                        "Inventory",
                        "9",
                        "Warehouse",
                        "HAM2",
                        "no center “HAM2”; did you mean “ATL”? The row was left out");
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
