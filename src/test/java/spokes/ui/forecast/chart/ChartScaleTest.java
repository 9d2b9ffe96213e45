package spokes.ui.forecast.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where weeks and units lie. */
class ChartScaleTest {

    @Test
    void theTopIsARoundNumberAndTicksAreRoundToo() {
        ChartScale scale = ChartScale.of(50, 500, 10, 170, 10, 163);

        assertThat(scale.ticks()).containsExactly(0.0, 50.0, 100.0, 150.0, 200.0);
        assertThat(scale.y(0)).isEqualTo(180);
        assertThat(scale.y(200)).isEqualTo(10);
        assertThat(scale.y(100)).isEqualTo(95);
    }

    @Test
    void aWeekHasItsColumnAndIsFoundByEveryPlaceInIt() {
        ChartScale scale = ChartScale.of(50, 500, 10, 170, 10, 163);

        assertThat(scale.start(3)).isEqualTo(200);
        assertThat(scale.x(3)).isEqualTo(225);
        assertThat(scale.weekAt(200)).isEqualTo(3);
        assertThat(scale.weekAt(249.9)).isEqualTo(3);
        assertThat(scale.weekAt(-20)).isZero();
        assertThat(scale.weekAt(9000)).isEqualTo(9);
    }

    @Test
    void anythingFindsRoomOnIt() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            double greatest = Math.exp(random.nextGaussian() * 9);
            ChartScale scale = ChartScale.of(40, 20 + random.nextInt(900), 8, 30 + random.nextInt(500), 1, greatest);
            assertThat(scale.most()).isGreaterThanOrEqualTo(greatest * (1 - 1e-9));
            assertThat(scale.ticks()).hasSizeBetween(2, 20);
            assertThat(scale.y(scale.ticks().getLast())).isCloseTo(scale.top(), within(1e-6));
            assertThat(scale.y(greatest * 5)).isEqualTo(scale.top());
        }
    }

    @Test
    void nothingAtAllIsAnEmptyScaleUpToOne() {
        assertThat(ChartScale.of(0, 100, 0, 100, 4, 0).most()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new ChartScale(0, 0, 0, 100, 4, 1));
    }
}
