package spokes.engine.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How numbers are spread. */
class DistributionTest {
    @Test
    void isToldByMeanDeviationPercentilesAndSteps() {
        Distribution found = Distribution.of(
                IntStream.rangeClosed(0, 100).mapToDouble(i -> 1000 + i).toArray());
        assertThat(found.mean()).isEqualTo(1050);
        assertThat(found.deviation()).isCloseTo(Math.sqrt(101 * 102 / 12.0), within(1e-9));
        assertThat(found.error()).isCloseTo(found.deviation() / Math.sqrt(101), within(1e-12));
        assertThat(found.p5()).isCloseTo(1005, within(1e-9));
        assertThat(found.p50()).isCloseTo(1050, within(1e-9));
        assertThat(found.p95()).isCloseTo(1095, within(1e-9));
        assertThat(found.histogram().counts().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(101);
        assertThat(found.histogram().counts())
                .hasSize(10)
                .allSatisfy(count -> assertThat(count).isBetween(10, 11));
    }

    @Test
    void liesBetweenTwoDrawsOnTheStraightLine() {
        assertThat(Distribution.of(1, 2).p95()).isCloseTo(1.95, within(1e-12));
    }

    @Test
    void isAPointWhereAllDrawsAreTheSame() {
        Distribution found = Distribution.of(0.1, 0.1, 0.1);
        assertThat(found.mean()).isEqualTo(0.1);
        assertThat(found.deviation()).isZero();
        assertThat(found.histogram().width()).isZero();
        assertThat(found.histogram().counts()).containsExactly(3);
    }

    @Test
    void ofOneDrawHasNoDeviation() {
        assertThat(Distribution.of(7).deviation()).isZero();
        assertThat(Distribution.of(7).error()).isZero();
    }
}
