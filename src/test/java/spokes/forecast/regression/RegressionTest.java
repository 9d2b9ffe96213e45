package spokes.forecast.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.forecast.Histories;

/** Regressions against an independent reading (numpy's least squares). */
class RegressionTest {

    @Test
    void severalSeasonsAtOnceAreLeastSquares() {
        double[] history = new double[60];
        for (int t = 0; t < 60; t++) {
            history[t] = 20
                    + 0.3 * t
                    + 5 * Math.sin(2 * Math.PI * t / 7)
                    + 3 * Math.cos(2 * Math.PI * t / 12.5)
                    + (t * 7919 % 13) / 13.0;
        }
        CalendarRegression regression = new CalendarRegression(
                List.of(new CalendarRegression.Cycle(7, 2), new CalendarRegression.Cycle(12.5, 1)), 0);

        assertThat(regression.forecast(history, 1, 3))
                .containsExactly(new double[] {37.26283241, 35.99180719, 37.82614017}, within(1e-7));
    }

    @Test
    void changesAreExplainedByAsManyChangesAsTheCriterionAllows() {
        assertThat(new Autoregression(3).forecast(Histories.rising(), 1, 3))
                .containsExactly(
                        new double[] {131.47155776079316, 127.98561106611766, 133.91810083885454}, within(1e-9));
    }

    @Test
    void withoutOrdersOnlyTheDriftIsLeft() {
        assertThat(new Autoregression(0).forecast(new double[] {1, 3, 5, 7, 9, 11, 13, 15}, 1, 2))
                .containsExactly(new double[] {17, 19}, within(1e-9));
    }
}
