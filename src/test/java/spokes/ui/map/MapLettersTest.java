package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import spokes.ui.map.ground.ScaleBar;
import spokes.ui.map.ground.Viewport;
import spokes.ui.words.Units;

/** How large what is written on the map is, and in which units. */
@ExtendWith(ApplicationExtension.class)
class MapLettersTest {
    private final FxRobot robot = new FxRobot();

    @Test
    void lettersAndGaugesFollowTheTextSize() {
        var window = MapWindow.open(robot, World.small());
        Node marker = robot.lookup("#center-EDI").query();
        Label name = (Label) marker.lookup(".name");
        Circle body = (Circle) marker.lookup(".body");
        assertThat(name.getFont().getSize()).isCloseTo(12, within(0.1));
        double usual = body.getRadius();

        robot.interact(() -> window.map.setStyle("-fx-font-size: 19.5px;"));
        window.settled();

        assertThat(name.getFont().getSize()).isCloseTo(18, within(0.1));
        assertThat(body.getRadius()).isEqualTo(usual * 1.5);
        Bounds number = ((Text) marker.lookup(".units")).getBoundsInParent();
        assertThat(number.getWidth()).isLessThan(2 * body.getRadius());
        window.picture("map-letters-150");
    }

    @Test
    void noNameIsCutOffAtTheEdge() {
        var window = MapWindow.open(robot, World.small());
        robot.interact(() -> window.map.setStyle("-fx-font-size: 19.5px;"));
        window.settled();

        assertThat(robot.lookup(".center-marker").<Node>queryAll()).allSatisfy(marker -> {
            Node name = marker.lookup(".name");
            Bounds box = window.map.sceneToLocal(name.localToScene(name.getLayoutBounds()));
            assertThat(!name.isVisible() || window.map.getLayoutBounds().contains(box))
                    .isTrue();
        });
    }

    @Test
    void theScaleIsInThePlannersUnit() {
        assertThat(scale(Units.METRIC)).isEqualTo("500\u00a0km");
        assertThat(scale(new Units(Units.Length.MI, Units.Mass.LB))).isEqualTo("500\u00a0mi");
    }

    private static String scale(Units units) {
        var bar = new ScaleBar(units);
        bar.show(Viewport.start().resized(600, 400));
        return bar.getChildrenUnmodifiable().stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .reduce("", String::concat);
    }
}
