package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.engine.JudgedPlan;
import spokes.engine.stress.ProductStress;
import spokes.engine.stress.SpotStress;
import spokes.ui.ForecastWorld;
import spokes.ui.Picture;
import spokes.ui.stress.StressStudy;
import spokes.ui.study.StudyGroup;
import spokes.ui.study.StudyKind;

/** The study of demand that does not come as expected: words, distributions, and products that run out. */
class StressStudyTest extends WindowTest {

    @Start
    void start(Stage opened) {
        stage = opened;
        it = new PlannerStage(
                stage,
                JudgedPlan.of(ForecastWorld.workspace()),
                Runnable::run,
                "",
                List.of(StudyKind.of("stress", StudyGroup.WHAT_IF, "chart", StressStudy::new)),
                "");
    }

    private static void draw(FxRobot robot, String draws) {
        openStudy(robot, "stress");
        robot.interact(() -> robot.lookup("#stress-draws").<TextField>query().setText(draws));
        robot.clickOn("#stress-run");
    }

    private static String said(FxRobot robot) {
        return robot.from(robot.lookup("#stress-words")).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void beforeAnyDrawItSaysWhatItDoesAndOffersTheUsualNumber(FxRobot robot) {
        openStudy(robot, "stress");
        assertThat(robot.from(robot.lookup("#stress"))
                        .lookup(".empty-head")
                        .<Labeled>query()
                        .getText())
                .isEqualTo("Demand has not been drawn yet");
        assertThat(robot.lookup("#stress-draws").<TextField>query().getText()).isEqualTo("1000");
    }

    @Test
    void theAnswerIsARangeAndSaysWhatThePlansOwnNumberLeavesOut(FxRobot robot) throws IOException {
        draw(robot, "100");
        assertThat(said(robot))
                .startsWith("Nine times in ten the plan costs ")
                .contains("where its own number says ")
                .contains("Fill rate ")
                .contains("100 draws from seed 1.");
        assertThat(table(robot, "stress-measures").getItems()).hasSizeGreaterThan(10);
        assertThat(robot.lookup("#stress-histogram").<Node>query().getAccessibleText())
                .startsWith("Total cost: ")
                .contains(" nine times in ten, ");
        assertThat(Picture.shoot(robot, stage, "stress-study", 1)).isNotEmptyFile();
    }

    @Test
    void choosingANumberShowsItsHistogram(FxRobot robot) {
        draw(robot, "50");
        robot.interact(() -> table(robot, "stress-measures").getSelectionModel().select(1));
        assertThat(robot.lookup("#stress-histogram").<Node>query().getAccessibleText())
                .startsWith("Cost per order: ");
    }

    @Test
    void productsAreListedTheWorstFirstAndByCenterIfWished(FxRobot robot) {
        draw(robot, "50");
        List<ProductStress> products = robot.lookup("#stress-products")
                .<TableView<ProductStress>>query()
                .getItems();
        assertThat(products).isNotEmpty();
        for (int i = 1; i < products.size(); i++) {
            assertThat(products.get(i).meanLostMargin())
                    .isLessThanOrEqualTo(products.get(i - 1).meanLostMargin());
        }
        robot.clickOn("#stress-by-center");
        TableView<SpotStress> spots = robot.lookup("#stress-spots").query();
        assertThat(spots.isVisible()).isTrue();
        assertThat(spots.getItems()).isNotEmpty();
    }

    @Test
    void numbersThatCannotBeAreRefusedInPlace(FxRobot robot) {
        draw(robot, "many");
        assertThat(text(robot, "#stress-note")).isEqualTo("Draws: a whole number from 1 to 100,000");
        assertThat(said(robot)).isEmpty();
    }

    @Test
    void afterAChangeTheDrawsAreSaidToBeOfAnEarlierPlan(FxRobot robot) {
        draw(robot, "20");
        assertThat(text(robot, "#stress-note")).isEmpty();
        moveKettlebells(robot, 240);
        assertThat(text(robot, "#stress-note")).isEqualTo("The plan has changed since; draw again.");
        robot.clickOn("#undo");
        assertThat(text(robot, "#stress-note")).isEmpty();
    }

    @Test
    void aPlanWithAMoveIsHeldAgainstTodayDrawByDraw(FxRobot robot) {
        openStudy(robot, "stress");
        moveKettlebells(robot, 240);
        draw(robot, "30");
        assertThat(said(robot)).contains("Against today: cheaper in ");
        TableView<?> measures = table(robot, "stress-measures");
        robot.interact(() -> measures.getSelectionModel().selectLast());
        assertThat(robot.lookup("#stress-histogram").<Node>query().getAccessibleText())
                .startsWith("Fill rate, less today: ");
    }
}
