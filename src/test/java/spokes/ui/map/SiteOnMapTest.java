package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.ui.Eventually;

/** A center itself is moved on the real map, with a mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class SiteOnMapTest {
    private static final Place DENVER = new Place(39.74, -104.98);

    private final FxRobot robot = new FxRobot();
    private MapWindow window;

    @BeforeEach
    void open() {
        window = MapWindow.open(robot, World.small().stock("RNO", "KB-35", 300));
    }

    @Test
    void theCenterItselfFollowsThePointerAndTellsWhatThatChanges() {
        hold("RNO", DENVER);

        assertThat(card())
                .startsWith("Site of Reno\n39.7")
                .contains("over 91 days")
                .contains("mainly serves");
        assertThat(center("RNO").place().orElseThrow().longitude()).isEqualTo(-119.81);
        drop();
        assertThat(center("RNO").place().orElseThrow().greatCircleKm(DENVER)).isLessThan(30);
        assertThat(window.told).singleElement().asString().startsWith("Moved the site of Reno to 39.7");
    }

    @Test
    void undoTakesItBack() {
        hold("RNO", DENVER);
        drop();
        robot.interact(window.session::undo);

        assertThat(center("RNO").place().orElseThrow().longitude()).isEqualTo(-119.81);
        assertThat(marker("RNO").distance(window.at(39.53, -119.81))).isLessThan(2);
    }

    @Test
    void escapePutsItBackAndNothingHappened() {
        Point2D before = marker("RNO");
        hold("RNO", DENVER);
        assertThat(marker("RNO").distance(before)).isGreaterThan(50);

        robot.type(KeyCode.ESCAPE);
        drop();
        assertThat(marker("RNO")).isEqualTo(before);
        assertThat(window.told).isEmpty();
        assertThat(center("RNO").place().orElseThrow().longitude()).isEqualTo(-119.81);
    }

    @Test
    void aCandidateTellsWhatItCouldServe() {
        hold("CHI", DENVER);

        assertThat(card()).contains("if stock lay there").contains("Chicago is not open");
        drop();
        assertThat(center("CHI").place().orElseThrow().greatCircleKm(DENVER)).isLessThan(30);
        assertThat(center("CHI").isOpen()).isFalse();
    }

    @Test
    void withCtrlADragNeedsNoMode() {
        Point2D from = window.map.screenToLocal(marker("RNO"));
        fire(MouseEvent.MOUSE_PRESSED, from);
        fire(MouseEvent.MOUSE_DRAGGED, from.add(40, -10));
        awaitCard();
        fire(MouseEvent.MOUSE_RELEASED, from.add(40, -10));

        awaitPlace("RNO");
    }

    private void fire(EventType<MouseEvent> type, Point2D at) {
        robot.interact(() -> window.map.lookup("#surface").fireEvent(PointerEvents.mouse(type, at, true)));
    }

    @Test
    void aClickMovesNothing() {
        robot.clickOn("#place-centers");
        robot.clickOn(marker("RNO"));
        assertThat(window.selection.centerProperty().get()).isEqualTo(Optional.of("RNO"));
        assertThat(window.told).isEmpty();
    }

    @Test
    void byKeyboardArrowsPushAndEnterPutsItThere() {
        Point2D before = marker("RNO");
        robot.clickOn(marker("RNO"));
        robot.type(KeyCode.P).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.DOWN);
        awaitCard();
        assertThat(marker("RNO").subtract(before).getX()).isCloseTo(16, within(1.5));

        robot.type(KeyCode.ENTER);
        awaitPlace("RNO");
        assertThat(center("RNO").place().orElseThrow().longitude()).isGreaterThan(-119.8);
        robot.type(KeyCode.ESCAPE);
    }

    private void hold(String code, Place to) {
        robot.clickOn("#place-centers").moveTo(marker(code)).press(MouseButton.PRIMARY);
        robot.moveTo(window.at(to.latitude(), to.longitude()));
        awaitCard();
    }

    private void drop() {
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void awaitCard() {
        await(() -> card().contains("over 91 days"));
    }

    private void awaitPlace(String code) {
        await(() -> !window.told.isEmpty());
        assertThat(window.told.getLast())
                .startsWith("Moved the site of " + center(code).name());
    }

    private void await(java.util.concurrent.Callable<Boolean> condition) {
        try {
            Eventually.within(20, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("the card says " + card(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Center center(String code) {
        return window.session.state().workspace().centers().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Point2D marker(String code) {
        return robot.lookup("#center-" + code).<Node>query().localToScreen(0, 0);
    }

    private String card() {
        return robot.from(robot.lookup("#drag-card").<Node>query()).lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(Labeled::isVisible)
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
