package spokes.model.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Measures of accuracy on an example that can be computed by hand. */
class AccuracyTest {
    /** Forecast 10, 20, truth 8, 24: errors 2 and −4; naive errors were 3 in the mean, 12 squared. */
    private final Accuracy accuracy = Accuracy.of(new double[] {10, 20}, new double[] {8, 24}, 3, 12);

    @Test
    void measuresAreThoseOfTheField() {
        assertThat(accuracy.wape().orElseThrow()).isCloseTo(6.0 / 32, within(1e-12));
        assertThat(accuracy.bias().orElseThrow()).isCloseTo(-2.0 / 32, within(1e-12));
        assertThat(accuracy.mase().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(accuracy.rmsse().orElseThrow()).isCloseTo(Math.sqrt(10.0 / 12), within(1e-12));
    }

    @Test
    void sumsOfSeriesAddUp() {
        Accuracy both = accuracy.plus(Accuracy.of(new double[] {5}, new double[] {5}, 1, 1));

        assertThat(both.steps()).isEqualTo(3);
        assertThat(both.wape().orElseThrow()).isCloseTo(6.0 / 37, within(1e-12));
        assertThat(both.mase().orElseThrow()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void theUnitChangesSumsAndNoMeasure() {
        Accuracy dozens = accuracy.times(12);

        assertThat(dozens.absoluteError()).isEqualTo(72);
        assertThat(dozens.wape()).isEqualTo(accuracy.wape());
        assertThat(dozens.rmsse()).isEqualTo(accuracy.rmsse());
    }

    @Test
    void nothingMeasuredIsNoNumber() {
        assertThat(Accuracy.NONE.wape()).isEmpty();
        assertThat(Accuracy.NONE.mase()).isEmpty();
        assertThat(Accuracy.of(new double[] {1}, new double[] {0}, 0, 0).bias()).isEmpty();
        assertThat(Accuracy.of(new double[] {1}, new double[] {0}, 0, 0).rmsse())
                .hasValue(0);
    }
}
