package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import spokes.model.goods.Transfer;
import spokes.model.place.Place;

/** Stock is dragged with a mouse, on the real map. */
@ExtendWith(ApplicationExtension.class)
class MapDragTest {
    private final FxRobot robot = new FxRobot();
    private MapWindow window;

    @BeforeEach
    void open() {
        window = MapWindow.open(robot, World.small()).withLand();
        robot.interact(() -> window.selection.productsProperty().set(Set.of(World.KETTLEBELL)));
        window.settled();
    }

    @Test
    void theDifferenceIsReadBeforeTheDrop() {
        hold("EDI", "RNO");

        assertThat(card())
                .startsWith("216 × 35 lb kettlebell (18 cases, 3 pallets)\nEdison → Reno, arrives Tue 14 Jul\n");
        assertThat(card()).contains("over 91 days").contains("stock lasts 64 d");
        assertThat(transfers()).isEmpty();
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void theDropMakesATransferAndTellsIt() {
        hold("EDI", "RNO");
        robot.release(MouseButton.PRIMARY);

        assertThat(transfers()).singleElement().satisfies(transfer -> {
            assertThat(transfer.from()).isEqualTo("EDI");
            assertThat(transfer.to()).isEqualTo("RNO");
            assertThat(transfer.units()).isEqualTo(216);
        });
        assertThat(window.told)
                .containsExactly(
                        "Moved 216 × 35 lb kettlebell (18 cases, 3 pallets) Edison → Reno, arrives Tue 14 Jul");
        assertThat(isShown("#drag-card")).isFalse();
    }

    @Test
    void undoTakesTheDropBack() {
        hold("EDI", "RNO");
        robot.release(MouseButton.PRIMARY);
        robot.interact(window.session::undo);

        assertThat(transfers()).isEmpty();
    }

    @Test
    void areasAreRecoloredWhileStockIsHeldAndAsBeforeWhenItIsNot() {
        int before = colorAt(34.05, -118.24);
        hold("EDI", "RNO");
        assertThat(colorAt(34.05, -118.24)).as("Los Angeles, from 5+ days to 1").isNotEqualTo(before);

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        assertThat(colorAt(34.05, -118.24)).isEqualTo(before);
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        hold("EDI", "RNO");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(isShown("#drag-card")).isFalse();

        robot.release(MouseButton.PRIMARY);
        assertThat(transfers()).isEmpty();
        assertThat(window.told).isEmpty();
    }

    @Test
    void aDropOnOpenMapIsNothing() {
        hold("EDI", "RNO");
        robot.moveTo(window.openMap()).release(MouseButton.PRIMARY);

        assertThat(transfers()).isEmpty();
        assertThat(isShown("#drag-ghost")).isFalse();
    }

    @Test
    void aClickSelectsAndMovesNothing() {
        robot.clickOn("#center-EDI");

        assertThat(window.selection.centerProperty().get()).contains("EDI");
        assertThat(transfers()).isEmpty();
    }

    @Test
    void moreThanThereIsIsRefusedInOneLine() {
        hold("EDI", "RNO");
        robot.type(KeyCode.DIGIT9, KeyCode.DIGIT9);
        awaitCard("Edison → Reno\nEdison has");
        assertThat(card()).isEqualTo("Edison → Reno\nEdison has 900 of 35 lb kettlebell; cannot move 1188");

        robot.release(MouseButton.PRIMARY);
        assertThat(transfers()).isEmpty();
        assertThat(window.told).containsExactly("Edison has 900 of 35 lb kettlebell; cannot move 1188");
    }

    @Test
    void aCandidateIsRefused() {
        hold("EDI", "CHI");
        assertThat(card()).isEqualTo("Edison → Chicago\nChicago is not open");

        robot.release(MouseButton.PRIMARY);
        assertThat(transfers()).isEmpty();
    }

    @Test
    void whatIsNotThereCannotBeDragged() {
        hold("RNO", "EDI");
        assertThat(card()).isEqualTo("Reno → Edison\nReno has nothing to spare");

        robot.release(MouseButton.PRIMARY);
        assertThat(window.told).containsExactly("Reno has nothing to spare");
    }

    @Test
    void theWheelAddsACaseAndDoesNotZoom() {
        double zoom = window.map.viewport().zoom();
        hold("EDI", "RNO");
        robot.scroll(1, VerticalDirection.UP);
        awaitCard("228");

        assertThat(card()).startsWith("228 × 35 lb kettlebell (19 cases");
        assertThat(window.map.viewport().zoom()).isEqualTo(zoom);
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void plusAndMinusDoWhatTheWheelDoes() {
        hold("EDI", "RNO");
        robot.type(KeyCode.PLUS);
        awaitCard("228");
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        awaitCard("204");

        robot.release(MouseButton.PRIMARY);
        assertThat(transfers()).singleElement().extracting(Transfer::units).isEqualTo(204.0);
    }

    @Test
    void shiftMovesAll() {
        hold("EDI", "RNO");
        robot.press(KeyCode.SHIFT);
        awaitCard("900");
        assertThat(card()).startsWith("900 × 35 lb kettlebell");

        robot.release(KeyCode.SHIFT);
        awaitCard("216");
        assertThat(card()).startsWith("216 × 35 lb kettlebell");
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void aPlusThatNeedsShiftIsACaseMoreThanBeforeShift() {
        hold("EDI", "RNO");
        robot.press(KeyCode.SHIFT);
        awaitCard("900");
        robot.type(KeyCode.EQUALS).release(KeyCode.SHIFT);
        awaitCard("228");

        robot.release(MouseButton.PRIMARY);
        assertThat(transfers()).singleElement().extracting(Transfer::units).isEqualTo(228.0);
    }

    @Test
    void withoutASelectionAllProductsMoveInProportion() {
        robot.interact(() -> window.selection.productsProperty().set(Set.of()));
        hold("EDI", "RNO");
        WaitForAsyncUtils.waitForFxEvents();
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(transfers()).hasSize(2);
        double share = transfers().getFirst().units() / 5000;
        assertThat(transfers().getLast().units() / 900).isCloseTo(share, within(0.001));
    }

    @Test
    void theCardNeverCoversTheTarget() {
        for (String target : List.of("RNO", "DAL", "ATL")) {
            hold("EDI", target);
            Node card = robot.lookup("#drag-card").query();
            Point2D middle = robot.point("#center-" + target).query();
            assertThat(card.localToScreen(card.getBoundsInLocal()).contains(middle))
                    .isFalse();
            robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        }
    }

    @Test
    void openMapIsPanned() {
        Point2D before = window.at(39.53, -119.81);
        Point2D start = window.openMap();
        robot.moveTo(start).press(MouseButton.PRIMARY).moveTo(start.add(60, 35));
        robot.sleep(150).release(MouseButton.PRIMARY);

        Point2D moved = window.at(39.53, -119.81).subtract(before);
        assertThat(moved.getX()).isCloseTo(60, within(2.0));
        assertThat(moved.getY()).isCloseTo(35, within(2.0));
    }

    @Test
    void anAreaTellsOfItselfAndIsSelectedByAClick() {
        robot.moveTo(window.at(34.05, -118.24));
        assertThat(text("#area-tip"))
                .startsWith("900 · Los Angeles\n273 units\n")
                .contains("mostly from Edison");

        robot.clickOn(MouseButton.PRIMARY);
        assertThat(window.selection.areaProperty().get()).isEqualTo(Optional.of("900"));
    }

    private void hold(String from, String to) {
        robot.moveTo("#center-" + from).press(MouseButton.PRIMARY).moveTo("#center-" + to);
        awaitCard("");
    }

    /** Waits until the card tells of what is held there: of so many units, if so many are asked for. */
    private void awaitCard(String units) {
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> !card().contains("working it out") && card().startsWith(units));
        } catch (TimeoutException e) {
            throw new AssertionError("the card says " + card(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Transfer> transfers() {
        return window.session.state().workspace().transfers();
    }

    /** The lines on the card that can be seen, but for the hint. */
    private String card() {
        return text("#drag-card");
    }

    private String text(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.from(robot.lookup(query).<Node>query()).lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(label -> label.isVisible() && !label.getStyleClass().contains("hint"))
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private boolean isShown(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).query().isVisible();
    }

    private int colorAt(double latitude, double longitude) {
        Point2D at = window.map.viewport().toScreen(new Place(latitude, longitude));
        return window.snapshot().getPixelReader().getArgb((int) at.getX() - 5, (int) at.getY() - 5);
    }
}
