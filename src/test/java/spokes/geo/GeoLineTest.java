package spokes.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.model.place.Place;

/** Lines and areas of whole thousandths of a degree. */
class GeoLineTest {

    private final GeoLine square = new GeoLine(new int[] {0, 9000, 9000, 0, 0}, new int[] {0, 0, 6000, 6000, 0});
    private final GeoLine pond = new GeoLine(new int[] {1000, 2000, 2000, 1000}, new int[] {1000, 1000, 2000, 1000});

    @Test
    void lineKnowsItsPointsAndItsBounds() {
        assertThat(square.size()).isEqualTo(5);
        assertThat(square.longitude(1)).isEqualTo(9);
        assertThat(square.latitude(2)).isEqualTo(6);
        assertThat(List.of(square.west(), square.east(), square.south(), square.north()))
                .containsExactly(0.0, 9.0, 0.0, 6.0);
    }

    @Test
    void lineThatEndsWhereItBeganIsARing() {
        assertThat(square.isRing()).isTrue();
        assertThat(new GeoLine(new int[] {0, 1, 2, 3}, new int[] {0, 1, 2, 3}).isRing())
                .isFalse();
    }

    @Test
    void holesAreNotPartOfAnOutline() {
        var island = new Outline(square, List.of(pond));

        assertThat(island.contains(new Place(5, 8))).isTrue();
        assertThat(island.contains(new Place(1.2, 1.8))).isFalse();
        assertThat(island.contains(new Place(7, 8))).isFalse();
        assertThat(island.rings()).containsExactly(square, pond);
    }

    @Test
    void outlineIsMadeOfRings() {
        var open = new GeoLine(new int[] {0, 1}, new int[] {0, 1});

        assertThatThrownBy(() -> new Outline(open, List.of())).hasMessage("a line of 2 points is not closed to a ring");
        assertThatThrownBy(() -> new GeoLine(new int[] {0}, new int[] {0})).hasMessageStartingWith("not a line");
    }
}
