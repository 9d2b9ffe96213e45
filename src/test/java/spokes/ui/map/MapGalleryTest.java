package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.session.MoveStock;
import spokes.session.State;
import spokes.ui.Eventually;
import spokes.ui.MapDifference;

/** Pictures of the map, to be looked at: they are written to {@code target/screenshots}. */
@ExtendWith(ApplicationExtension.class)
class MapGalleryTest {

    @Test
    void lightAndDark(FxRobot robot) {
        var window = MapWindow.open(robot, World.large(9), 1280, 800).withLand();
        assertThat(window.picture("map-light")).isNotEmptyFile();
        assertThat(window.dark().picture("map-dark")).isNotEmptyFile();
    }

    @Test
    void demandAsHeat(FxRobot robot) {
        var window = MapWindow.open(robot, World.large(9), 1280, 800).withLand();
        robot.clickOn("#layers").clickOn("#color-heat");
        assertThat(window.picture("map-heat")).isNotEmptyFile();
        assertThat(window.dark().picture("map-heat-dark")).isNotEmptyFile();
        robot.interact(() -> ((Button) window.map.lookup("#zoom-in")).fire());
        robot.interact(() -> ((Button) window.map.lookup("#zoom-in")).fire());
        robot.interact(() -> ((Button) window.map.lookup("#zoom-in")).fire());
        robot.clickOn("#layers").clickOn("#layer-bubbles");
        assertThat(window.picture("map-heat-near")).isNotEmptyFile();
    }

    @Test
    void duringADrag(FxRobot robot) throws TimeoutException {
        var window = MapWindow.open(robot, World.large(9), 1280, 800).withLand();
        robot.interact(() -> window.selection.productsProperty().set(Set.of(World.KETTLEBELL)));
        robot.moveTo("#center-EDI").press(MouseButton.PRIMARY).moveTo(window.at(45, -105));
        assertThat(window.picture("map-drag-open")).isNotEmptyFile();
        robot.moveTo("#center-RNO");
        awaitAnswer(robot);
        assertThat(window.picture("map-drag")).isNotEmptyFile();
        window.dark();
        assertThat(window.picture("map-drag-dark")).isNotEmptyFile();
        robot.moveTo("#center-CHI");
        awaitAnswer(robot);
        assertThat(window.picture("map-drag-refused")).isNotEmptyFile();
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void aSiteIsDragged(FxRobot robot) throws TimeoutException {
        var window = MapWindow.open(robot, World.large(9), 1280, 800);
        robot.clickOn("#place-centers").moveTo("#center-CHI").press(MouseButton.PRIMARY);
        robot.moveTo(window.at(39.5, -92));
        awaitAnswer(robot);
        assertThat(window.picture("map-site")).isNotEmptyFile();
        assertThat(window.dark().picture("map-site-dark")).isNotEmptyFile();
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    }

    private static void awaitAnswer(FxRobot robot) throws TimeoutException {
        Eventually.within(20, () -> robot.lookup("#drag-card .verdict").query().isVisible());
    }

    @Test
    void flowsOfASelectedCenterAndTheMoveByKeyboard(FxRobot robot) {
        var window = MapWindow.open(robot, World.large(9), 1280, 800).withLand();
        robot.clickOn("#center-EDI");
        assertThat(window.picture("map-flows")).isNotEmptyFile();
        robot.type(KeyCode.M).type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(window.picture("map-keyboard")).isNotEmptyFile();
    }

    @Test
    void flowsOfAllCenters(FxRobot robot) {
        var window = MapWindow.open(robot, World.large(13), 1280, 800).withLand();
        robot.clickOn("#layers").clickOn("#layer-all-flows");
        assertThat(window.picture("map-all-flows")).isNotEmptyFile();
        robot.clickOn("#center-RNO");
        assertThat(window.picture("map-all-flows-selected")).isNotEmptyFile();
        assertThat(window.dark().picture("map-all-flows-dark")).isNotEmptyFile();
    }

    @Test
    void flowsOfFiftyCenters(FxRobot robot) {
        var window = MapWindow.open(robot, World.large(50), 1280, 800).withLand();
        robot.clickOn("#layers").clickOn("#color-none").clickOn("#layers").clickOn("#layer-all-flows");
        assertThat(window.picture("map-all-flows-50")).isNotEmptyFile();
    }

    @Test
    void near(FxRobot robot) {
        var window = MapWindow.open(robot, World.large(9)).withLand();
        robot.moveTo(window.at(39, -78)).scroll(6, VerticalDirection.UP);
        assertThat(window.picture("map-near")).isNotEmptyFile();
        robot.moveTo(window.at(35.23, -80.85));
        assertThat(window.picture("map-tip")).isNotEmptyFile();
    }

    @Test
    void everySecondAreaIsNotServed(FxRobot robot) {
        var world = World.small()
                .stock("EDI", "KB-35", 0)
                .area("802", "Denver", 39.74, -104.98)
                .demand("802", "CASE", 2);
        world.demand("606", "CASE", 2).demand("100", "CASE", 12);
        assertThat(MapWindow.open(robot, world).withLand().picture("map-unserved"))
                .isNotEmptyFile();
    }

    @Test
    void howAnotherPlanDiffers(FxRobot robot) throws Refused {
        var window = MapWindow.open(robot, World.large(9), 1280, 800).withLand();
        State state = window.session.state();
        MoveStock move = new MoveStock(
                "EDI",
                "RNO",
                List.of(new MoveStock.Load(World.KETTLEBELL, 600)),
                state.workspace().settings().planDate(),
                "");
        JudgedPlan other = window.session.preview(move).after();
        var days = new MapDifference("Reno first", MapDifference.Kind.DAYS, state.judged(), other);
        robot.interact(() -> window.map.compare(Optional.of(days)));
        assertThat(window.picture("map-difference")).isNotEmptyFile();
        assertThat(window.dark().picture("map-difference-dark")).isNotEmptyFile();
        assertThat(robot.lookup(".legend .title").<Label>query().getText())
                .isEqualTo("Days: Reno first against the base plan");
        robot.interact(() -> window.map.compare(Optional.empty()));
        assertThat(robot.lookup(".legend .title").<Label>query().getText()).isEqualTo("Delivery days");
    }

    @Test
    void emptyWorkspace(FxRobot robot) {
        assertThat(MapWindow.open(robot, new World(), 1280, 800).picture("map-empty"))
                .isNotEmptyFile();
    }

    @Test
    void aSmallBusiness(FxRobot robot) {
        assertThat(MapWindow.open(robot, World.small(), 1280, 800).withLand().picture("map-small"))
                .isNotEmptyFile();
    }
}
