package spokes.ui.map.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import spokes.engine.result.LaneFlow;
import spokes.model.goods.ProductKey;

/** Of all that flows, the most is drawn with few lines. */
class LanesTest {
    @Test
    void theLargestLanesAndWhatTheyLeaveOut() {
        Stream<LaneFlow> large = IntStream.range(0, 200).mapToObj(i -> flow("BIG", "L" + i, 9));
        Stream<LaneFlow> small = IntStream.range(0, 200).mapToObj(i -> flow("TINY", "S" + i, 1));
        Lanes.Largest largest =
                Lanes.of(Stream.concat(small, large).toList(), Set.of()).largest();

        assertThat(largest.of()).isEqualTo(400);
        assertThat(largest.share()).isCloseTo(0.9, within(1e-12));
        assertThat(largest.lanes()).hasSize(200).allMatch(lane -> lane.center().equals("BIG"));
    }

    @Test
    void nothingIsLeftOutOfFewLanes() {
        Lanes.Largest largest = Lanes.of(List.of(flow("A", "1", 3), flow("A", "2", 5)), Set.of())
                .largest();

        assertThat(largest.lanes()).extracting(Lanes.Lane::area).containsExactly("2", "1");
        assertThat(largest.share()).isEqualTo(1);
    }

    @Test
    void anAreasPartOfTheMoneyIsOfAll() {
        Lanes lanes = Lanes.of(List.of(flow("A", "1", 3), flow("A", "2", 5)), Set.of());

        assertThat(lanes.costShare("1")).isCloseTo(3 / 8.0, within(1e-12));
        assertThat(lanes.costShare("none")).isZero();
        assertThat(Lanes.NONE.costShare("1")).isZero();
    }

    /** Units that cost as many cents as they are. */
    private static LaneFlow flow(String center, String area, double units) {
        return new LaneFlow(center, area, new ProductKey("", "P"), units, units, 2, 0, 0, units / 200, units / 200);
    }
}
