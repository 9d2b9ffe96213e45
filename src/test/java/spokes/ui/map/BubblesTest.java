package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import spokes.model.place.Place;
import spokes.ui.map.ground.DiscPainter;
import spokes.ui.map.ground.Ink;
import spokes.ui.map.ground.LabelPlacer;
import spokes.ui.map.ground.ShortNumber;
import spokes.ui.map.ground.Viewport;

/** Areas as bubbles: how large, which color, which one is under the pointer. */
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
    void fiveDaysAndMoreAreOneColor() {
        assertThat(Ink.ofDays(0.2)).isEqualTo(Ink.DAYS_1);
        assertThat(Ink.ofDays(2.4)).isEqualTo(Ink.DAYS_2);
        assertThat(Ink.ofDays(5)).isEqualTo(Ink.DAYS_5);
        assertThat(Ink.ofDays(11)).isEqualTo(Ink.DAYS_5);
    }

    @Test
    void aSoftEdgedDiscCoversItsArea() {
        int[] pixels = new int[40 * 40];
        new DiscPainter(pixels, 40, 40).disc(20.3, 19.6, 12, 0xff336699);
        double covered = 0;
        for (int pixel : pixels) {
            covered += (pixel >>> 24) / 255.0;
        }

        assertThat(covered).isCloseTo(Math.PI * 144, within(2.0));
        assertThat(pixels[20 * 40 + 20]).isEqualTo(0xff336699);
    }

    @Test
    void namesNeverLieOverEachOther() {
        var placer = new LabelPlacer(List.of(new Rectangle2D(0, 0, 20, 20)));

        assertThat(placer.take(new Rectangle2D(10, 10, 30, 10))).isFalse();
        assertThat(placer.takeFirst(List.of(new Rectangle2D(15, 0, 9, 9), new Rectangle2D(30, 0, 9, 9))))
                .contains(new Rectangle2D(30, 0, 9, 9));
        assertThat(placer.take(new Rectangle2D(35, 5, 9, 9))).isFalse();
    }

    @Test
    void countsFitIntoASmallCircle() {
        assertThat(List.of(940.0, 1_000.0, 9_940.0, 9_960.0, 94_400.0, 999_600.0, 1_240_000.0))
                .extracting(ShortNumber::of)
                .containsExactly("940", "1.0k", "9.9k", "10k", "94k", "1.0M", "1.2M");
    }
}
