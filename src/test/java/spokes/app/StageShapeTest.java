package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window comes back where it was, unless nobody could take hold of it there. */
class StageShapeTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 800);
    private static final Rectangle2D SECOND = new Rectangle2D(1280, 0, 1920, 1080);

    @Test
    void whatWasKeptIsReadAgain() {
        Rectangle2D place = new Rectangle2D(1300, 20, 1600, 900);
        assertThat(StageShape.read(StageShape.write(place))).contains(place);
        assertThat(StageShape.read(StageShape.write(place) + " maximized")).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maximized", "1 2 3", "a b c d", "NaN 0 100 100", "0 0 -5 100"})
    void whatSomebodyWroteIntoTheFileIsNoPlace(String kept) {
        assertThat(StageShape.read(kept)).isEmpty();
    }

    @Test
    void aWindowOnAScreenThatIsThereStaysThere() {
        Rectangle2D place = new Rectangle2D(1300, 20, 1600, 900);
        assertThat(StageShape.onScreen(place, List.of(LAPTOP, SECOND))).contains(place);
    }

    @Test
    void aWindowOnAScreenThatVanishedGetsNoPlace() {
        assertThat(StageShape.onScreen(new Rectangle2D(1300, 20, 1600, 900), List.of(LAPTOP)))
                .isEmpty();
    }

    @Test
    void aWindowWhoseTitleIsAboveTheScreenGetsNoPlace() {
        assertThat(StageShape.onScreen(new Rectangle2D(0, -40, 800, 600), List.of(LAPTOP)))
                .isEmpty();
    }

    @Test
    void aWindowIsNoLargerThanItsScreen() {
        assertThat(StageShape.onScreen(new Rectangle2D(0, 0, 1920, 1080), List.of(LAPTOP)))
                .contains(LAPTOP);
    }
}
