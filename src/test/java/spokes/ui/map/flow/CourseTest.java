package spokes.ui.map.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import spokes.model.place.Place;
import spokes.ui.map.ground.Viewport;

/** Lanes take the shorter way round the world. */
class CourseTest {
    private static final Place TOKYO = new Place(35.7, 139.7);
    private static final Place RENO = new Place(39.5, -119.8);
    private static final Place BERLIN = new Place(52.5, 13.4);

    @Test
    void aLaneInSightIsOneLine() {
        Viewport pacific = at(180);

        assertThat(Course.of(pacific, RENO, TOKYO))
                .containsExactly(new Course(pacific.toScreen(RENO), pacific.toScreen(TOKYO)));
    }

    @Test
    void overTheDateLineItLeavesTheMapAtBothEnds() {
        Viewport atlantic = at(-5);

        assertThat(Course.of(atlantic, RENO, TOKYO))
                .hasSize(2)
                .allSatisfy(course -> assertThat(
                                Math.abs(course.to().getX() - course.from().getX()))
                        .isCloseTo(100.5 / 360 * atlantic.worldPixels(), within(1e-6)));
        assertThat(Course.of(atlantic, RENO, TOKYO).getLast().to()).isEqualTo(atlantic.toScreen(TOKYO));
    }

    @Test
    void noLaneGoesTheLongWay() {
        Viewport america = at(-100);

        assertThat(Course.of(america, BERLIN, TOKYO))
                .allSatisfy(
                        course -> assertThat(course.to().getX() - course.from().getX())
                                .isCloseTo(126.3 / 360 * america.worldPixels(), within(1e-6)));
    }

    private static Viewport at(double longitude) {
        return new Viewport(Viewport.worldX(longitude), Viewport.worldY(40), 2, 900, 600);
    }
}
