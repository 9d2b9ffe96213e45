package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Pictures of the map, to be looked at: they are written to {@code target/screenshots}. */
@ExtendWith(ApplicationExtension.class)
class MapGalleryTest {

    @Test
    void lightAndDark(FxRobot robot) {
        var window = MapWindow.open(robot, World.large(9));
        assertThat(window.picture("map-light")).isNotEmptyFile();
        assertThat(window.dark().picture("map-dark")).isNotEmptyFile();
    }

    @Test
    void duringADrag(FxRobot robot) {
        var window = MapWindow.open(robot, World.large(9));
        robot.interact(() -> window.selection.productsProperty().set(Set.of(World.KETTLEBELL)));
        robot.moveTo("#center-EDI").press(MouseButton.PRIMARY).moveTo(window.at(45, -105));
        assertThat(window.picture("map-drag-open")).isNotEmptyFile();
        robot.moveTo("#center-RNO");
        assertThat(window.picture("map-drag")).isNotEmptyFile();
        window.dark();
        assertThat(window.picture("map-drag-dark")).isNotEmptyFile();
        robot.moveTo("#center-CHI");
        assertThat(window.picture("map-drag-refused")).isNotEmptyFile();
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void flowsOfASelectedCenterAndTheMoveByKeyboard(FxRobot robot) {
        var window = MapWindow.open(robot, World.large(9));
        robot.clickOn("#center-EDI");
        assertThat(window.picture("map-flows")).isNotEmptyFile();
        robot.type(KeyCode.M).type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(window.picture("map-keyboard")).isNotEmptyFile();
    }

    @Test
    void near(FxRobot robot) {
        var window = MapWindow.open(robot, World.large(9));
        robot.moveTo(window.at(40.7, -77)).scroll(8, javafx.geometry.VerticalDirection.UP);
        assertThat(window.picture("map-near")).isNotEmptyFile();
        robot.moveTo(window.at(41.1, -74.5));
        assertThat(window.picture("map-tip")).isNotEmptyFile();
    }

    @Test
    void emptyWorkspace(FxRobot robot) {
        assertThat(MapWindow.open(robot, new World()).picture("map-empty")).isNotEmptyFile();
    }

    @Test
    void atOneAndAHalfScale(FxRobot robot) {
        var window = MapWindow.open(robot, World.large(9));
        List<WritableImage> taken = new ArrayList<>();
        robot.interact(() -> {
            var parameters = new SnapshotParameters();
            parameters.setTransform(new Scale(1.5, 1.5));
            taken.add(window.map.snapshot(parameters, null));
        });
        assertThat(MapWindow.write(taken.getFirst(), "map-scaled")).isNotEmptyFile();
    }

    @Test
    void aSmallBusiness(FxRobot robot) {
        assertThat(MapWindow.open(robot, World.small()).picture("map-small")).isNotEmptyFile();
    }
}
