package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.ui.map.ground.Fling;
import spokes.ui.map.ground.Viewport;

/** Panning by hand, and how the map goes on when it is let go. */
class NavigationTest {
    private static final long MILLI = 1_000_000;

    private Viewport view = Viewport.start().resized(900, 600);
    private final List<Fling> flings = new ArrayList<>();
    private final Navigation navigation =
            new Navigation(() -> view, now -> view = now, flings::add, (x, y, levels) -> {});

    @Test
    void aSwingGoesOnAtTheSpeedOfTheHand() {
        navigation.press(100, 100);
        for (int i = 1; i <= 10; i++) {
            navigation.drag(100 + 8 * i, 100 - 4 * i, i * 10L * MILLI);
        }
        navigation.release(100 * MILLI);

        assertThat(flings.getLast().right()).isCloseTo(800, within(1.0));
        assertThat(flings.getLast().down()).isCloseTo(-400, within(1.0));
        assertThat(flings.getLast().isFast()).isTrue();
    }

    @Test
    void aHandThatHasStoppedLetsTheMapStand() {
        navigation.press(100, 100);
        navigation.drag(150, 100, 10 * MILLI);
        navigation.drag(200, 100, 20 * MILLI);
        navigation.release(300 * MILLI);

        assertThat(flings).containsOnly(Fling.NONE);
    }

    @Test
    void aPressStopsWhatMovesByItself() {
        navigation.press(100, 100);

        assertThat(flings).containsExactly(Fling.NONE);
    }

    @Test
    void whatSlidesSlowsDownAndStands() {
        Fling fling = new Fling(1000, 0);
        double before = 0;
        double step = Double.MAX_VALUE;
        for (double seconds = 0.1; !fling.isOver(seconds); seconds += 0.1) {
            double way = fling.way(seconds);
            assertThat(way - before).isPositive().isLessThan(step);
            step = way - before;
            before = way;
        }
        assertThat(step * fling.right())
                .as("pixels in the last tenth of a second")
                .isLessThan(2);
    }

    @Test
    void noHandIsTooFastForTheEye() {
        assertThat(Math.hypot(new Fling(90_000, 50_000).right(), new Fling(90_000, 50_000).down()))
                .isCloseTo(4000, within(1e-6));
    }
}
