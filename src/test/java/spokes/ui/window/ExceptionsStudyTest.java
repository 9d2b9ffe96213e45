package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.engine.JudgedPlan;
import spokes.engine.remedy.RemedySearch;
import spokes.engine.remedy.StockException;
import spokes.ui.ForecastWorld;
import spokes.ui.Picture;

/** Over- and under-stock in the window: what is wrong, what helps most, and Enter takes it. */
class ExceptionsStudyTest extends WindowTest {

    @Start
    void start(Stage opened) {
        stage = opened;
        it = new PlannerStage(stage, JudgedPlan.of(ForecastWorld.workspace()), Runnable::run, "");
    }

    private double total() {
        return it.session.state().judged().evaluation().costs().total();
    }

    private double best() {
        JudgedPlan plan = it.session.state().judged();
        RemedySearch search = new RemedySearch(plan);
        return StockException.listOf(plan).stream()
                .mapToDouble(
                        exception -> search.find(exception).map(r -> r.saved()).orElse(0.0))
                .max()
                .orElseThrow();
    }

    @Test
    void whatSavesMostStandsFirstAndEnterTakesItAsOneStep(FxRobot robot) {
        openStudy(robot, "exceptions");
        double best = best();
        double before = total();
        TableView<?> list = table(robot, "remedies");
        int wrong = StockException.listOf(it.session.state().judged()).size();
        assertThat(list.getItems()).hasSize(wrong);
        assertThat(cells(list, 0).getFirst()).isEqualTo(best);
        assertThat(text(robot, "#remedy-head")).contains(" out, ").contains("in surplus worth $");

        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);

        assertThat(before - total()).isCloseTo(best, within(1e-6));
        assertThat(cells(table(robot, "remedies"), 0).getFirst()).isEqualTo(best());
        robot.clickOn("#undo");
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void theHeatTableShowsEachProductThatIsWrongAndACellFindsItsRow(FxRobot robot) {
        openStudy(robot, "exceptions");
        TableView<?> heat = table(robot, "heat");
        assertThat(heat.getColumns()).hasSize(1 + 4);
        assertThat(heat.getItems()).isNotEmpty();

        robot.interact(() -> heat.getFocusModel().focus(0));
        List<Node> cells = List.copyOf(robot.from(robot.lookup("#heat"))
                .lookup(".heat-cell.state-surplus")
                .queryAll());
        assertThat(cells)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getAccessibleText()).contains(" units, "));
        robot.clickOn(cells.getFirst());
        assertThat(String.valueOf(table(robot, "remedies").getSelectionModel().getSelectedItem()))
                .contains("kind=SURPLUS");
    }

    @Test
    void whatNothingHelpsIsSaidAndNotTaken(FxRobot robot) {
        openStudy(robot, "exceptions");
        TableView<?> list = table(robot, "remedies");
        double before = total();
        robot.interact(() -> list.getSelectionModel().select(list.getItems().size() - 1));
        assertThat(cells(list, list.getItems().size() - 1)).contains("nothing saves money");
        robot.clickOn("#remedy-take");

        assertThat(notice(robot)).isEqualTo("Nothing saves money here");
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void aPictureForPeopleToLookAt(FxRobot robot) throws IOException {
        openStudy(robot, "exceptions");
        robot.interact(() -> robot.lookup(".split-pane").queryAllAs(SplitPane.class).stream()
                .filter(split -> split.getOrientation() == Orientation.VERTICAL)
                .filter(split -> split.lookup("#tables") != null && split.lookup("#map") != null)
                .forEach(split -> split.setDividerPositions(0.35)));
        assertThat(Picture.shoot(robot, stage, "exceptions", 1)).isNotEmptyFile();
    }
}
