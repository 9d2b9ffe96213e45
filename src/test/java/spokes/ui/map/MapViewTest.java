package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import spokes.model.goods.Transfer;
import spokes.model.place.Place;
import spokes.ui.Eventually;

/** What the map shows, and what the keyboard does on it. */
@ExtendWith(ApplicationExtension.class)
class MapViewTest {
    private final FxRobot robot = new FxRobot();

    @Test
    void theWholeNetworkIsInSightAtFirst() {
        var window = MapWindow.open(robot, World.small());

        assertThat(window.session.state().workspace().centers()).allSatisfy(center -> {
            Point2D at = window.map.viewport().toScreen(center.place().orElseThrow());
            assertThat(at.getX()).isBetween(40.0, 920.0);
            assertThat(at.getY()).isBetween(40.0, 600.0);
        });
    }

    @Test
    void gluonMapsShowsTheSamePlacesAtTheSamePoints() {
        var window = MapWindow.open(robot, World.small());
        var probe = new Probe();
        robot.interact(() -> {
            window.map.lookupAll("*").stream()
                    .filter(com.gluonhq.maps.MapView.class::isInstance)
                    .map(com.gluonhq.maps.MapView.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .addLayer(probe);
            window.map.setPrefWidth(900);
        });
        WaitForAsyncUtils.waitForFxEvents();
        Point2D gluons = probe.point(39.53, -119.81);
        Point2D ours = window.map.viewport().toScreen(new Place(39.53, -119.81));

        assertThat(gluons.distance(ours)).isLessThan(0.5);
    }

    /** A layer that asks Gluon where a place is. */
    private static final class Probe extends MapLayer {
        Point2D point(double latitude, double longitude) {
            MapPoint place = new MapPoint(latitude, longitude);
            return getMapPoint(place.getLatitude(), place.getLongitude());
        }
    }

    @Test
    void centersSayWhatTheyAre() {
        MapWindow.open(robot, World.small());
        Node edison = robot.lookup("#center-EDI").query();

        assertThat(edison.getAccessibleText()).isEqualTo("Edison, 5,900 units on hand");
        assertThat(edison.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(edison.isFocusTraversable()).isTrue();
    }

    @Test
    void ofSelectedProductsACenterSaysItsShare() {
        var window = MapWindow.open(robot, World.small());
        robot.interact(() -> window.selection.productsProperty().set(java.util.Set.of(World.KETTLEBELL)));

        assertThat(robot.lookup("#center-EDI").query().getAccessibleText())
                .isEqualTo("Edison, 900 units on hand, 100.0\u00a0% of the selected");
    }

    @Test
    void aPlannedMoveShowsAtBothCenters() {
        var window = MapWindow.open(robot, World.small());
        var move = new spokes.session.MoveStock(
                "EDI",
                "RNO",
                List.of(new spokes.session.MoveStock.Load(World.KETTLEBELL, 240)),
                java.time.LocalDate.of(2026, 7, 8),
                "");
        var refused = new ArrayList<spokes.model.Refused>();
        robot.interact(() -> {
            try {
                window.session.perform(move);
            } catch (spokes.model.Refused e) {
                refused.add(e);
            }
        });

        assertThat(refused).isEmpty();
        assertThat(robot.lookup("#center-EDI").query().getAccessibleText()).endsWith("5,900 units on hand, 240 leave");
        assertThat(robot.lookup("#center-RNO").query().getAccessibleText()).endsWith("120 units on hand, 240 arrive");
    }

    @Test
    void arrowsLeadToTheNextCenterThatWay() {
        MapWindow.open(robot, World.small());
        robot.clickOn("#center-RNO").type(KeyCode.RIGHT);
        assertThat(focused()).as("nearly level with Reno").isEqualTo("center-CHI");

        robot.type(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("center-ATL");
    }

    @Test
    void enterSelectsAndEscapeLetsGo() {
        var window = MapWindow.open(robot, World.small());
        robot.interact(() -> robot.lookup("#center-DAL").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(window.selection.centerProperty().get()).contains("DAL");

        robot.type(KeyCode.ESCAPE);
        assertThat(window.selection.centerProperty().get()).isEqualTo(Optional.empty());
    }

    @Test
    void plusMinusAndHomeZoom() {
        var window = MapWindow.open(robot, World.small());
        double fitted = window.map.viewport().zoom();
        robot.clickOn("#center-DAL").type(KeyCode.PLUS).type(KeyCode.PLUS);
        window.settled();
        assertThat(window.map.viewport().zoom()).isCloseTo(fitted + 1, within(1e-9));

        robot.type(KeyCode.HOME);
        assertThat(window.map.viewport().zoom()).isCloseTo(fitted, within(1e-9));
    }

    @Test
    void stockIsMovedByKeyboardWithTheDifferenceShownBefore() {
        var window = MapWindow.open(robot, World.small());
        robot.interact(() -> window.selection.productsProperty().set(java.util.Set.of(World.KETTLEBELL)));
        robot.clickOn("#center-EDI").type(KeyCode.M);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN).type(KeyCode.TAB);
        robot.write("240");
        assertThat(sentence())
                .startsWith("240 × 35 lb kettlebell (20 cases, 3 pallets) Edison → Reno, arrives Tue 14 Jul: −$")
                .contains("over 91 days; payback 1 d, stock lasts 64 d; +");
        assertThat(transfers(window)).isEmpty();

        robot.type(KeyCode.ENTER);
        assertThat(transfers(window))
                .singleElement()
                .extracting(Transfer::units)
                .isEqualTo(240.0);
        assertThat(robot.lookup("#keyboard-move").query().isVisible()).isFalse();
        assertThat(focused()).isEqualTo("center-EDI");
    }

    @Test
    void aMoveByKeyboardThatCannotBeSaysWhyAndStays() {
        var window = MapWindow.open(robot, World.small());
        robot.interact(() -> window.selection.productsProperty().set(java.util.Set.of(World.KETTLEBELL)));
        robot.clickOn("#center-EDI").type(KeyCode.M).type(KeyCode.DOWN).type(KeyCode.TAB);
        robot.write("901").type(KeyCode.ENTER);

        assertThat(sentence()).isEqualTo("Edison has 900 of 35 lb kettlebell; cannot move 901");
        assertThat(transfers(window)).isEmpty();
        assertThat(robot.lookup("#keyboard-move").query().isVisible()).isTrue();
    }

    @Test
    void escapeClosesTheMoveByKeyboardAndNothingHappened() {
        var window = MapWindow.open(robot, World.small());
        robot.clickOn("#center-EDI").type(KeyCode.M).type(KeyCode.DOWN).type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#keyboard-move").query().isVisible()).isFalse();
        assertThat(transfers(window)).isEmpty();
    }

    @Test
    void withoutACenterTheMoveByKeyboardAsksForOne() {
        var window = MapWindow.open(robot, World.small());
        robot.interact(window.map::openKeyboardMove);

        assertThat(window.told).containsExactly("Select a center first.");
    }

    @Test
    void anEmptyWorkspaceSaysWhatToDo() {
        MapWindow.open(robot, new World());

        assertThat(robot.lookup("No centers yet").queryAll()).isNotEmpty();
    }

    @Test
    void theLandOfAnAreaIsPointedAtFarFromItsMiddle() {
        var window = MapWindow.open(robot, World.large(9)).withLand();
        robot.moveTo(window.at(38.3, -117.1));

        assertThat(robot.lookup("#area-tip .title").<Labeled>query().getText()).isEqualTo("890 · NV");
        robot.clickOn(window.at(38.3, -117.1));
        assertThat(window.selection.areaProperty().get()).contains("890");
    }

    @Test
    void layersAreSwitchedAndRemembered() {
        var window = MapWindow.open(robot, World.small()).withLand();
        robot.clickOn("#layers");
        robot.clickOn("#color-cost");
        assertThat(legendTitle()).isEqualTo("Shipping and picking per unit");
        assertThat(window.memory.recall("map.layers")).contains("COST BUBBLES FLOWS GAUGES NAMES");

        robot.clickOn("#layers").clickOn("#color-zones");
        assertThat(legendTitle()).isEqualTo("Select a center to see its zones");
        robot.interact(() -> window.selection.centerProperty().set(Optional.of("DAL")));
        assertThat(legendTitle()).isEqualTo("Zones from Dallas");
    }

    @Test
    void heatTakesThePlaceOfCirclesAndGivesItBack() {
        var window = MapWindow.open(robot, World.large(9)).withLand();
        robot.clickOn("#layers").clickOn("#color-heat");
        window.settled();
        assertThat(window.memory.recall("map.layers")).contains("HEAT FLOWS GAUGES NAMES");
        assertThat(legendTitle()).isEqualTo("Units demanded in 91 days per 1,000 km²");
        assertThat(pixel(window, "#heat", 40.75, -73.99) >>> 24)
                .as("opaque at New York")
                .isGreaterThan(200);
        assertThat(pixel(window, "#heat", 27.5, -108))
                .as("nobody asks in Sonora")
                .isZero();
        assertThat(pixel(window, "#areas", 40.75, -73.99)).as("no circle").isZero();
        robot.moveTo(window.at(38.3, -117.1));
        assertThat(robot.lookup("#area-tip .title").<Labeled>query().getText()).isEqualTo("890 · NV");

        robot.clickOn("#layers").clickOn("#color-days");
        assertThat(window.memory.recall("map.layers")).contains("DAYS BUBBLES FLOWS GAUGES NAMES");
        assertThat(robot.lookup("#heat").query().getParent().isVisible()).isFalse();
    }

    private int pixel(MapWindow window, String image, double latitude, double longitude) {
        ImageView view = robot.from(window.map).lookup(image).query();
        Point2D at = window.map.viewport().toScreen(new Place(latitude, longitude));
        return view.getImage().getPixelReader().getArgb((int) at.getX(), (int) at.getY());
    }

    @Test
    void whatIsFoundComesInSight() throws TimeoutException {
        var window = MapWindow.open(robot, World.small()).withLand();
        robot.interact(() -> {
            for (int i = 0; i < 6; i++) {
                ((Button) window.map.lookup("#zoom-in")).fire();
            }
        });
        window.settled();
        robot.interact(() -> window.selection.revealCenter("RNO"));
        awaitInSight(window, new Place(39.53, -119.81));
        robot.interact(() -> window.selection.revealArea("100"));
        awaitInSight(window, new Place(40.75, -73.99));

        assertThat(window.selection.centerProperty().get()).isEqualTo(Optional.empty());
    }

    private static void awaitInSight(MapWindow window, Place place) throws TimeoutException {
        Eventually.within(20, () -> {
            Point2D at = window.map.viewport().toScreen(place);
            return at.getX() > 60 && at.getX() < 900 && at.getY() > 50 && at.getY() < 590;
        });
    }

    @Test
    void aPictureHasTwoPixelsByTwoForEachOfTheScreens() {
        var window = MapWindow.open(robot, World.large(9)).withLand();
        List<WritableImage> taken = new ArrayList<>();
        robot.interact(() -> taken.add(window.map.picture()));

        assertThat(taken.getFirst().getWidth()).isEqualTo(1920);
        assertThat(taken.getFirst().getHeight()).isEqualTo(1280);
        assertThat(MapWindow.write(taken.getFirst(), "map-picture")).isNotEmptyFile();
        ImageView areas = robot.from(window.map).lookup("#areas").query();
        assertThat(areas.getImage().getWidth()).as("the screen's own again").isEqualTo(960);
    }

    private String legendTitle() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".legend .title").<Labeled>query().getText();
    }

    @Test
    void aScreenOfFinerPixelsIsPaintedInThem() {
        var window = MapWindow.open(robot, World.small());
        robot.interact(() -> window.map.getScene().getWindow().setRenderScaleX(1.5));
        WaitForAsyncUtils.waitForFxEvents();
        ImageView areas = robot.from(window.map).lookup("#areas").query();

        assertThat(areas.getImage().getWidth()).isEqualTo(1440);
        assertThat(areas.getFitWidth()).isEqualTo(960);
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#center-EDI").query().getScene().getFocusOwner().getId();
    }

    private String sentence() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#move-sentence").<Labeled>query().getText();
    }

    private static List<Transfer> transfers(MapWindow window) {
        WaitForAsyncUtils.waitForFxEvents();
        return window.session.state().workspace().transfers();
    }
}
