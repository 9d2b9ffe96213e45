package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import spokes.ui.Figures;
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
        assertThat(scale(Locale.US, Units.METRIC)).isEqualTo("1,000\u00a0km");
        assertThat(scale(Locale.US, new Units(Units.Length.MI, Units.Mass.LB))).isEqualTo("500\u00a0mi");
    }

    @Test
    void theScaleIsWrittenAsInThePlannersLanguage() {
        assertThat(scale(Locale.US, Units.METRIC, 1.6)).isEqualTo("5,000\u00a0km");
        assertThat(scale(Locale.GERMANY, Units.METRIC, 1.6)).isEqualTo("5.000\u00a0km");
    }

    @Test
    void buttonsGrowWithTheText() {
        var window = MapWindow.open(robot, World.small());
        Button nearer = robot.lookup("#zoom-in").query();
        double usual = nearer.getWidth();

        robot.interact(() -> window.map.setStyle("-fx-font-size: 26px;"));
        window.settled();

        assertThat(usual).isCloseTo(28, within(0.6));
        assertThat(nearer.getWidth()).isCloseTo(2 * usual, within(1.0));
        assertThat(nearer.getGraphic().getLayoutBounds().getWidth()).isGreaterThan(usual / 2);
        window.picture("map-letters-200");
    }

    private static String scale(Locale locale, Units units) {
        return scale(locale, units, Viewport.start().zoom());
    }

    private static String scale(Locale locale, Units units, double zoom) {
        var bar = new ScaleBar(new Figures(locale, "USD", units));
        Viewport start = Viewport.start().resized(600, 400);
        bar.show(start.zoomedAt(300, 200, zoom));
        return bar.getChildrenUnmodifiable().stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .reduce("", String::concat);
    }
}
