package spokes.forecast.intermittent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import spokes.forecast.Histories;
import spokes.forecast.method.Method;

/** Methods for sporadic demand against an independent reading of their papers (numpy). */
class SporadicMethodsTest {

    @Test
    void crostonIsSizeByInterval() {
        assertRate(new Croston(0.1, /* isCorrected= */ false), 1.1587828108834541);
    }

    @Test
    void theCorrectionTakesOffHalfOfAlpha() {
        assertRate(new Croston(0.1, /* isCorrected= */ true), 1.1008436703392814);
    }

    @Test
    void tsbIsProbabilityTimesSize() {
        assertRate(new Tsb(0.2, 0.1), 1.4443931422075003);
    }

    @Test
    void tsbFallsWhileNothingSellsAndCrostonDoesNot() {
        double[] dying = Arrays.copyOf(Histories.sporadic(), 60);

        assertThat(new Tsb(0.2, 0.1).forecast(dying, 1, 1)[0]).isLessThan(0.05);
        assertThat(new Croston(0.1, /* isCorrected= */ false).forecast(dying, 1, 1)[0])
                .isCloseTo(1.1587828108834541, within(1e-12));
    }

    @Test
    void aggregationSmoothsSumsOverTheMeanInterval() {
        // 6 demands in 16 periods: sums of 3
        assertRate(new Adida(), 1.4, 1e-6);
        assertRate(new Imapa(), 1.341666761495582, 1e-6);
    }

    @Test
    void parametersOutOfRangeAreBugs() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tsb(0, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Croston(1.5, /* isCorrected= */ true));
    }

    private static void assertRate(Method method, double rate) {
        assertRate(method, rate, 1e-12);
    }

    private static void assertRate(Method method, double rate, double precision) {
        assertThat(method.forecast(Histories.sporadic(), 1, 2))
                .as(method.name())
                .containsExactly(new double[] {rate, rate}, within(precision));
    }
}
