package spokes.ui.map.shade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.engine.result.AreaService;
import spokes.engine.scenario.AreaDifference;
import spokes.ui.MapDifference;

/** How an area fares beside another plan is one of five levels; what nobody would see is none. */
class AreaLevelsTest {

    @ParameterizedTest
    @CsvSource({"3, 2.4, -2", "3, 2.8, -1", "3, 3.04, 0", "3, 3.2, 1", "3, 3.6, 2"})
    void byDays(double before, double after, int level) {
        assertThat(level(MapDifference.Kind.DAYS, service(0, before, 100), service(0, after, 100)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"100, 90, -2", "100, 98, -1", "100, 100.4, 0", "100, 103, 1", "100, 106, 2"})
    void byCostPerUnit(double before, double after, int level) {
        assertThat(level(MapDifference.Kind.COST, service(0, 3, before), service(0, 3, after)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 2", "10, 0, -2", "10, 10, 0"})
    void anAreaThatIsServedNoLongerOrNewlyIsMuchWorseOrBetter(double unmetBefore, double unmetAfter, int level) {
        assertThat(level(MapDifference.Kind.DAYS, service(unmetBefore, 3, 1), service(unmetAfter, 3, 1)))
                .isEqualTo(level);
    }

    private static AreaService service(double unmet, double days, double cost) {
        return new AreaService("X", 10, unmet, days, cost, "near");
    }

    private static int level(MapDifference.Kind kind, AreaService before, AreaService after) {
        return new AreaLevels(kind, Map.of("X", new AreaDifference(before, after))).level("X");
    }
}
