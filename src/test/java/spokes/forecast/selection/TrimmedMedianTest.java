package spokes.forecast.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The middle of weighted numbers. */
class TrimmedMedianTest {

    @Test
    void oneWildNumberDoesNotMoveIt() {
        assertThat(middle(new double[] {3, 1, 2, 1e9, 2}, 1, 1, 1, 1, 1)).isBetween(1.9, 2.6);
    }

    @Test
    void weightMovesIt() {
        assertThat(middle(new double[] {10, 20, 30}, 0.05, 0.05, 0.9)).isEqualTo(30);
        assertThat(middle(new double[] {30, 20, 10}, 0.9, 0.05, 0.05)).isEqualTo(30);
    }

    @Test
    void itIsTheMeanOfTheMiddleOfTheWeight() {
        assertThat(middle(new double[] {1, 2}, 1, 1)).isCloseTo(1.5, within(1e-12));
        assertThat(middle(new double[] {4, 1, 7}, 1, 1, 1)).isCloseTo(4, within(1e-12));
    }

    @Test
    void orderDoesNotMatter() {
        assertThat(middle(new double[] {5, 3, 9, 1}, 0.1, 0.4, 0.2, 0.3))
                .isCloseTo(middle(new double[] {1, 3, 5, 9}, 0.3, 0.4, 0.1, 0.2), within(1e-12));
    }

    private static double middle(double[] numbers, double... weights) {
        return TrimmedMedian.of(numbers, weights);
    }
}
