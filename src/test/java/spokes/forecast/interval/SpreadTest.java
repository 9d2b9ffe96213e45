package spokes.forecast.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import spokes.model.demand.DemandForecast;

/** Whether intervals keep what they promise. */
class SpreadTest {

    @Test
    void intervalsCoverWhatTheySay() {
        Random random = new Random(3);
        Residuals residuals = new Residuals(2, /* isSymmetric= */ false);
        for (int i = 0; i < 2000; i++) {
            residuals.add(new double[2], new double[] {skewed(random), skewed(random)}, 1);
        }
        double[] levels = DemandForecast.levels();
        double[][] quantiles = residuals.spread(levels).around(new double[] {10, 10}, 2, 0);

        int inside = 0;
        for (int i = 0; i < 20_000; i++) {
            double truth = 10 + 2 * skewed(random);
            inside += truth >= quantiles[1][0] && truth <= quantiles[1][7] ? 1 : 0;
        }
        assertThat(inside / 20_000.0).isCloseTo(0.95, within(0.01));
    }

    @Test
    void withoutErrorsToLearnFromTheyAreTakenForNormalAndGrow() {
        double[][] quantiles = new Residuals(4, /* isSymmetric= */ true)
                .spread(DemandForecast.levels())
                .around(new double[] {100, 100, 100, 100}, 10, 0);

        assertThat(quantiles[0][7]).isCloseTo(119.6, within(1e-9));
        assertThat(quantiles[3][7]).isCloseTo(139.2, within(1e-9));
        assertThat(quantiles[3][3]).isEqualTo(100);
    }

    @Test
    void symmetricErrorsGiveEqualSides() {
        Residuals residuals = new Residuals(1, /* isSymmetric= */ true);
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            residuals.add(new double[1], new double[] {skewed(random)}, 1);
        }
        double[] quantiles = residuals.spread(DemandForecast.levels()).around(new double[] {0}, 1, -100)[0];

        assertThat(quantiles[0]).isCloseTo(-quantiles[7], within(1e-9));
        assertThat(quantiles[1]).isCloseTo(-quantiles[5], within(1e-9));
    }

    @Test
    void nothingGoesBelowTheLeast() {
        double[][] quantiles = new Residuals(1, /* isSymmetric= */ true)
                .spread(DemandForecast.levels())
                .around(new double[] {1}, 10, 0);

        assertThat(quantiles[0]).isSorted().startsWith(0);
    }

    /** Error with a long tail upward, as demand has. */
    private static double skewed(Random random) {
        return -Math.log(1 - random.nextDouble()) - 1;
    }
}
