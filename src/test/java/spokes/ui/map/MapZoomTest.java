package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import spokes.model.place.Place;
import spokes.ui.map.ground.Viewport;

/** The wheel goes nearer to the pointer, so that the eye can follow. */
@ExtendWith(ApplicationExtension.class)
class MapZoomTest {
    private static final Place SEATTLE = new Place(47.61, -122.33);
    private static final Place RENO = new Place(39.53, -119.81);

    private final FxRobot robot = new FxRobot();
    private MapWindow window;
    private Viewport start = Viewport.start();

    @BeforeEach
    void open() {
        window = MapWindow.open(robot, World.small());
        start = window.map.viewport();
    }

    @Test
    void allNotchesOfTheWheelCountAndTheCursorKeepsItsPlace() {
        Point2D before = window.at(SEATTLE.latitude(), SEATTLE.longitude());
        robot.moveTo(before).scroll(3, VerticalDirection.UP);
        window.settled();

        assertThat(window.map.viewport().zoom()).isCloseTo(start.zoom() + 0.9, within(1e-9));
        assertThat(window.at(SEATTLE.latitude(), SEATTLE.longitude()).distance(before))
                .isLessThan(2);
    }

    @Test
    void aNotchDoesNotJump() {
        List<Viewport> seen = new ArrayList<>();
        robot.interact(() -> {
            turnWheel(40);
            seen.add(window.map.viewport());
        });
        window.settled();

        assertThat(seen).containsExactly(start);
        assertThat(window.map.viewport().zoom()).isCloseTo(start.zoom() + 0.3, within(1e-9));
    }

    @Test
    void aTouchpadIsFollowedAtOnce() {
        robot.interact(() -> turnWheel(4));

        assertThat(window.map.isMoving()).isFalse();
        assertThat(window.map.viewport().zoom()).isCloseTo(start.zoom() + 0.03, within(1e-9));
    }

    @Test
    void aPressWhileTheMapZoomsHitsWhatIsSeenAndStopsIt() {
        List<Viewport> seen = new ArrayList<>();
        robot.interact(() -> {
            turnWheel(120);
            seen.add(window.map.viewport());
            Point2D reno = seen.getFirst().toScreen(RENO);
            surface().fireEvent(PointerEvents.mouse(MouseEvent.MOUSE_PRESSED, reno, false));
            surface().fireEvent(PointerEvents.mouse(MouseEvent.MOUSE_RELEASED, reno, false));
        });
        window.settled();

        assertThat(window.map.viewport()).isEqualTo(seen.getFirst());
        assertThat(window.selection.centerProperty().get()).contains("RNO");
    }

    @Test
    void aWindowThatGrowsWhileTheMapZoomsStaysFull() {
        robot.interact(() -> {
            turnWheel(40);
            window.map.getScene().getWindow().setHeight(500);
        });
        window.settled();

        assertThat(window.map.viewport().height()).isEqualTo(window.map.getHeight());
    }

    private void turnWheel(double pixels) {
        surface().fireEvent(PointerEvents.scroll(new Point2D(480, 320), pixels));
    }

    private Node surface() {
        return window.map.lookup("#surface");
    }
}
