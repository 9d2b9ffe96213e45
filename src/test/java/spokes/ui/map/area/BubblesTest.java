package spokes.ui.map.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import spokes.model.place.Place;
import spokes.ui.map.HandPlan;
import spokes.ui.map.World;
import spokes.ui.map.ground.Viewport;

/** Areas as bubbles: how large, and which one is under the pointer. */
class BubblesTest {
    private static final Place NEW_YORK = new Place(40.75, -73.99);
    private final Viewport viewport = Viewport.start().resized(1280, 800);
    private final Bubbles bubbles = Bubbles.of(new HandPlan(World.small().workspace()), Set.of());

    @Test
    void theDiscsAreaIsInProportionToTheUnits() {
        Bubble newYork = bubbles.find("100").orElseThrow();
        Bubble seattle = bubbles.find("981").orElseThrow();
        double ratio = newYork.radius(30) / seattle.radius(30);

        assertThat(ratio * ratio).as("4 units a day to 1").isCloseTo(4, within(1e-9));
    }

    @Test
    void theAreaUnderThePointerIsFound() {
        Point2D at = viewport.toScreen(NEW_YORK);

        assertThat(bubbles.find(viewport, at.getX() + 9, at.getY() - 9).map(Bubble::code))
                .contains("100");
        assertThat(bubbles.find(viewport, at.getX() + 30, at.getY())).isEqualTo(Optional.empty());
    }

    @Test
    void ofTwoUnderThePointerTheSmallOneOnTopIsFound() {
        var crowded = Bubbles.of(
                new HandPlan(World.small()
                        .area("101", "next door", 40.76, -73.98)
                        .demand("101", "KB-35", 0.1)
                        .workspace()),
                Set.of());
        Point2D at = viewport.toScreen(NEW_YORK);

        assertThat(crowded.find(viewport, at.getX(), at.getY()).map(Bubble::code))
                .contains("101");
    }

    @Test
    void aFewParcelsToFarIslandsDoNotMakeTheMainlandSmall() {
        var far = Bubbles.of(
                new HandPlan(World.small()
                        .area("969", "Guam", 13.45, 144.78)
                        .demand("969", "KB-35", 0.05)
                        .workspace()),
                Set.of());
        Rectangle2D extent = far.extent(List.of()).orElseThrow();

        assertThat(extent.getMaxX()).isLessThan(Viewport.worldX(-70));
    }

    @Test
    void aNetworkOverTheDateLineIsSeenFromOneSideToTheOther() {
        Place fiji = new Place(-18.1, 178.4);
        Place samoa = new Place(-13.8, -171.8);
        Rectangle2D extent = Bubbles.NONE.extent(List.of(fiji, samoa)).orElseThrow();

        assertThat(extent.getWidth()).isCloseTo(9.8 / 360, within(1e-9));
        assertThat(extent.getMinX()).isCloseTo(Viewport.worldX(178.4), within(1e-9));
    }
}
