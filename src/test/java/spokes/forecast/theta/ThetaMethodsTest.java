package spokes.forecast.theta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import spokes.forecast.Histories;

/**
 * Theta against an independent reading of its papers: the published recursions step by step, their parameters searched by
 * a general minimizer (scipy) from fifteen starting points.
 */
class ThetaMethodsTest {

    @Test
    void thetaIsSmoothingWithHalfTheSlope() {
        assertThat(new Theta().forecast(Histories.rising(), 1, 3))
                .containsExactly(new double[] {129.8158212963991, 130.58085889038406, 131.345896484369}, within(1e-5));
    }

    @Test
    void dynamicThetaIsTheFitOfLeastError() {
        assertThat(new DynamicTheta().forecast(Histories.rising(), 1, 3))
                .containsExactly(
                        new double[] {127.25151926013041, 127.50158044951432, 127.74175700615073}, within(1e-5));
    }

    @Test
    void aStraightLineGoesOn() {
        double[] line = {10, 12, 14, 16, 18, 20, 22, 24, 26, 28};

        assertThat(new DynamicTheta().forecast(line, 1, 2)).containsExactly(new double[] {30, 32}, within(0.3));
    }
}
