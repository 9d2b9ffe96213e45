package spokes.ui.map.label;

import static org.assertj.core.api.Assertions.assertThat;
import static spokes.ui.map.label.MarkerSize.DOT;
import static spokes.ui.map.label.MarkerSize.FULL;
import static spokes.ui.map.label.MarkerSize.RING;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Who gets room on the map. */
class RoomTest {
    private static final Rectangle2D PANE = new Rectangle2D(0, 0, 100, 100);

    @Test
    void aloneEveryCenterIsAsLargeAsItCanBe() {
        assertThat(Crowd.sizes(List.of(at(0, FULL), at(100, RING)), 1)).containsExactly(FULL, RING);
    }

    @Test
    void theFirstIsLargeAndItsNeighborSmaller() {
        assertThat(Crowd.sizes(List.of(at(0, FULL), at(30, FULL)), 1)).containsExactly(FULL, RING);
    }

    @Test
    void noneIsSoLargeThatItHidesANeighborsDot() {
        assertThat(Crowd.sizes(List.of(at(0, FULL), at(20, FULL), at(31, FULL)), 1))
                .containsExactly(RING, DOT, DOT);
    }

    @Test
    void largerLettersNeedMoreRoom() {
        assertThat(Crowd.sizes(List.of(at(0, FULL), at(40, FULL)), 1)).containsExactly(FULL, FULL);
        assertThat(Crowd.sizes(List.of(at(0, FULL), at(40, FULL)), 1.5)).containsExactly(FULL, DOT);
    }

    @Test
    void amongManyNoneCoversAnotherUnlessDotsMeet() {
        var random = RandomGenerator.of("L64X128MixRandom");
        List<Crowd.Spot> spots = Stream.generate(
                        () -> new Crowd.Spot(random.nextDouble(600), random.nextDouble(400), FULL))
                .limit(60)
                .toList();
        List<MarkerSize> sizes = Crowd.sizes(spots, 1);

        for (int i = 0; i < spots.size(); i++) {
            for (int j = 0; j < i; j++) {
                double room = Math.max(2 * DOT.radius(), spots.get(i).distance(spots.get(j)));
                assertThat(sizes.get(i).radius() + sizes.get(j).radius()).isLessThanOrEqualTo(room);
            }
        }
    }

    @Test
    void aLabelThatWouldBeCutOffStandsElsewhere() {
        var placer = new LabelPlacer(PANE, List.of());
        Rectangle2D cutOff = new Rectangle2D(90, 40, 30, 10);
        Rectangle2D inside = new Rectangle2D(50, 40, 30, 10);

        assertThat(placer.takeFirst(List.of(cutOff, inside))).contains(inside);
        assertThat(placer.pushedIn(cutOff)).isEqualTo(new Rectangle2D(70, 40, 30, 10));
    }

    @Test
    void whatMustBeReadIsWrittenOverAllElse() {
        var placer = new LabelPlacer(PANE, List.of(PANE));
        Rectangle2D box = new Rectangle2D(-5, 95, 30, 10);

        assertThat(placer.takeFirst(List.of(box))).isEmpty();
        assertThat(placer.takeAnyway(List.of(box))).isEqualTo(new Rectangle2D(0, 90, 30, 10));
    }

    private static Crowd.Spot at(double x, MarkerSize largest) {
        return new Crowd.Spot(x, 50, largest);
    }
}
