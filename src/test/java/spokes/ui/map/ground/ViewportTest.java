package spokes.ui.map.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import spokes.model.place.Place;

class ViewportTest {
    private static final Place RENO = new Place(39.53, -119.81);
    private final Viewport viewport = Viewport.start().resized(1280, 800);

    @Test
    void aPlaceAndItsPointAreTheSame() {
        Point2D point = viewport.toScreen(RENO);
        Place back = viewport.toPlace(point.getX(), point.getY());

        assertThat(back.latitude()).isCloseTo(39.53, within(1e-9));
        assertThat(back.longitude()).isCloseTo(-119.81, within(1e-9));
    }

    @Test
    void zoomKeepsWhatIsUnderTheCursor() {
        Place under = viewport.toPlace(300, 200);
        Point2D after = viewport.zoomedAt(300, 200, 6.3).toScreen(under);

        assertThat(after.getX()).isCloseTo(300, within(1e-6));
        assertThat(after.getY()).isCloseTo(200, within(1e-6));
    }

    @Test
    void zoomAtItsEndStillKeepsWhatIsUnderTheCursor() {
        Place under = viewport.toPlace(300, 200);
        Viewport nearest = viewport.zoomedAt(300, 200, 40);

        assertThat(nearest.zoom()).isEqualTo(Viewport.MAX_ZOOM);
        assertThat(nearest.toScreen(under).getX()).isCloseTo(300, within(1e-6));
    }

    @Test
    void aPanMovesWhatIsSeenWithThePointer() {
        Point2D before = viewport.toScreen(RENO);
        Point2D after = viewport.panned(40, -25).toScreen(RENO);

        assertThat(after.subtract(before).getX()).isCloseTo(40, within(1e-6));
        assertThat(after.subtract(before).getY()).isCloseTo(-25, within(1e-6));
    }

    @Test
    void theWorldGoesRound() {
        Viewport pacific = new Viewport(Viewport.worldX(179), 0.5, 5, 1000, 600);

        assertThat(pacific.toScreen(new Place(0, -179)).getX())
                .as("two degrees to the right of the middle, not a world away")
                .isCloseTo(500 + 2 / 360.0 * 256 * 32, within(1e-6));
    }

    @Test
    void whatFitsIsInsideOfThePadding() {
        var world = new Rectangle2D(0.2, 0.3, 0.1, 0.02);
        Viewport fitted = viewport.fitted(world, new Insets(50), 10);

        assertThat(fitted.screenX(0.2)).isCloseTo(50, within(1e-6));
        assertThat(fitted.screenX(0.3)).isCloseTo(1230, within(1e-6));
    }

    @Test
    void aSinglePlaceKeepsItsSurroundings() {
        Viewport fitted = viewport.fitted(new Rectangle2D(0.2, 0.3, 0, 0), new Insets(50), 8);

        assertThat(fitted.zoom()).isEqualTo(8);
    }

    @Test
    void aPixelOnTheEquatorIsAsLongAsEverybodySays() {
        Viewport equator = new Viewport(0.5, 0.5, 2, 512, 512);

        assertThat(equator.metersPerPixel()).isCloseTo(156_412.0 / 4, within(15.0));
    }

    @Test
    void theScaleBarIsARoundNumber() {
        assertThat(ScaleBar.round(734)).isEqualTo(500);
        assertThat(ScaleBar.round(1.9)).isEqualTo(1);
        assertThat(ScaleBar.round(0.25)).isEqualTo(0.2);
    }

    @Test
    void nothingIsShownBeyondTheEndsOfTheWorld() {
        Viewport far = Viewport.start().resized(800, 500).panned(0, 9000);

        assertThat(far.toPlace(400, 0).latitude()).isCloseTo(85.05, within(0.01));
        assertThat(Viewport.start()
                        .resized(800, 2000)
                        .panned(0, -9000)
                        .zoomedAt(1, 1, 2)
                        .y())
                .as("the world is lower than the pane: in its middle")
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theWayToAnotherPlaceIsTheShorterOneAroundTheWorld() {
        Viewport japan = Viewport.start().resized(800, 500).centered(Viewport.worldX(170), 0.4);
        Viewport america = japan.centered(Viewport.worldX(-160), 0.4);

        assertThat(japan.toward(america, 0.5).x()).isCloseTo(Viewport.worldX(-175), within(1e-9));
        assertThat(japan.toward(america, 1)).isEqualTo(america);
    }
}
