package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import spokes.model.review.RawLine;
import spokes.ui.Picture;
import spokes.ui.SmallWorld;

/** Pictures of the review of an import in {@code target/screenshots}, for people to look at. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class ImportGalleryTest {
    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
    }

    @Test
    void theReviewInLight(FxRobot robot) throws IOException {
        review(robot, "light");
        shoot(robot, "import-asked", 1);
        mark(robot, 0);
        shoot(robot, "import-preview", 1);
        robot.clickOn("#part-columns");
        shoot(robot, "import-columns", 1);
        mark(robot, 1);
        robot.clickOn("#part-form");
        shoot(robot, "import-form", 1);
        problem(robot);
        shoot(robot, "import-problems", 1);
        shoot(robot, "import-problems-150", 1.5);
        robot.clickOn("#tab-review-expected");
        shoot(robot, "import-expected", 1);
    }

    @Test
    void theReviewInDark(FxRobot robot) throws IOException {
        review(robot, "dark");
        mark(robot, 0);
        shoot(robot, "import-preview-dark", 1);
        robot.clickOn("#part-columns");
        shoot(robot, "import-columns-dark", 1.5);
        problem(robot);
        shoot(robot, "import-problems-dark", 1);
    }

    @Test
    void fortySheetsWithLongNamesAndProblems(FxRobot robot) throws IOException {
        robot.interact(() -> {
            PlannerStage it = new PlannerStage(stage, SmallWorld.workspace(), Runnable::run);
            it.asked.review = Reviews.many(40);
            it.window.dropped(List.of(new File("many.xlsx")));
        });
        shoot(robot, "import-many", 1);
        robot.clickOn("#tab-review-issues");
        shoot(robot, "import-many-problems", 1);
    }

    @Test
    void aFileThatIsNoSpreadsheet(FxRobot robot) throws IOException {
        robot.interact(() -> {
            PlannerStage it = new PlannerStage(stage, SmallWorld.workspace(), Runnable::run);
            it.asked.review = Reviews.unreadable();
            it.window.dropped(List.of(new File("photo.csv")));
        });
        shoot(robot, "import-unreadable", 1);
    }

    private void review(FxRobot robot, String theme) {
        robot.interact(() -> {
            PlannerStage it = new PlannerStage(stage, SmallWorld.workspace(), Runnable::run, theme);
            it.asked.review = Reviews.monday();
            it.asked.raw = List.of(
                    new RawLine(8, List.of("EDI", "Ironside", "KB-35", "48", "A-01")),
                    new RawLine(9, List.of("HAM2", "Ironside", "KB-35", "30", "A-02")),
                    new RawLine(10, List.of("RNO", "Ironside", "MAT-6", "12", "A-03")));
            it.window.dropped(List.of(new File("monday.xlsx")));
        });
    }

    private static void mark(FxRobot robot, int sheet) {
        robot.interact(() -> robot.lookup("#review-sheets")
                .<ListView<?>>query()
                .getSelectionModel()
                .select(sheet));
    }

    private static void problem(FxRobot robot) {
        robot.clickOn("#tab-review-issues");
        robot.interact(() -> robot.lookup("#review-issues")
                .<TableView<?>>query()
                .getSelectionModel()
                .select(0));
    }

    private void shoot(FxRobot robot, String name, double scale) throws IOException {
        assertThat(Picture.shoot(robot, stage, name, scale)).isNotEmptyFile();
    }
}
