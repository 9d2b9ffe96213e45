package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.session.ChangeSetting;
import spokes.ui.ForecastWorld;
import spokes.ui.Picture;
import spokes.ui.study.StudyGroup;
import spokes.ui.study.StudyKind;
import spokes.ui.tornado.TornadoStudy;

/** The tornado in the window: a bar for each input, drawn and in words. */
class TornadoStudyTest extends WindowTest {
    private static final StudyKind TORNADO = StudyKind.of("tornado", StudyGroup.WHAT_IF, "chart", TornadoStudy::new);

    @Start
    void start(Stage opened) {
        stage = opened;
        show("");
    }

    private void show(String theme) {
        JudgedPlan plan = JudgedPlan.of(ForecastWorld.workspace());
        it = new PlannerStage(stage, plan, Runnable::run, theme, List.of(TORNADO), "");
    }

    private static void find(FxRobot robot) {
        openStudy(robot, "tornado").clickOn("#tornado-find");
    }

    @Test
    void everyInputHasABarAndALine(FxRobot robot) {
        find(robot);

        assertThat(text(robot, "#tornado-answer")).contains(" moves the total most: by ");
        List<?> lines = robot.lookup("#tornado-table").<TableView<?>>query().getItems();
        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(robot.from(robot.lookup("#tornado-chart"))
                        .lookup(".swing-bar")
                        .queryAllAs(Rectangle.class))
                .allMatch(bar -> bar.getWidth() > 0)
                .hasSizeGreaterThan(5);
        assertThat(robot.lookup("#tornado-chart").<Node>query().getAccessibleText())
                .contains("Demand: at −15 % the total changes by −$")
                .contains("Carrier rates: at −10 %");
    }

    @Test
    void afterAChangeItSaysThatItIsOfAnEarlierPlan(FxRobot robot) {
        find(robot);
        robot.interact(() -> {
            try {
                it.session.perform(new ChangeSetting("rate_factor", "0.5"));
            } catch (Refused e) {
                throw new AssertionError(e);
            }
        });

        assertThat(text(robot, "#tornado-note")).isEqualTo("The plan has changed since; find out again.");
    }

    @Test
    void picturesForPeopleToLookAt(FxRobot robot) throws IOException {
        for (String theme : List.of("light", "dark")) {
            robot.interact(() -> show(theme));
            find(robot);
            assertThat(Picture.shoot(robot, stage, "tornado-" + theme, 1)).isNotEmptyFile();
        }
    }
}
