package spokes.engine.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactSumTest {

    @Test
    void smallPartsAreNotLostBesideLargeOnes() {
        ExactSum sum = new ExactSum();
        sum.add(1e300, 1);
        sum.add(0.1, 1);
        sum.add(-1e300, 1);

        assertThat(sum.value()).isEqualTo(0.1);
    }

    @Test
    void whatIsAddedAndTakenAwayLeavesNothing() {
        ExactSum sum = new ExactSum();
        sum.add(0.1, 13);
        sum.add(Double.MIN_VALUE, 1);
        sum.add(0.1, -6);
        sum.add(0.1, -7);

        assertThat(sum.value()).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void isTheSumRoundedOnceInAnyOrder() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            ExactSum sum = new ExactSum();
            ExactSum other = new ExactSum();
            BigDecimal exact = BigDecimal.ZERO;
            for (int i = random.nextInt(40); i >= 0; i--) {
                double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(60) - 30);
                int times = random.nextInt(2000) - 1000;
                (random.nextBoolean() ? sum : other).add(value, times);
                exact = exact.add(new BigDecimal(value).multiply(BigDecimal.valueOf(times)));
            }
            sum.add(other);

            assertThat(sum.value()).isEqualTo(exact.doubleValue());
        }
    }

    @Test
    void manyAdditionsDoNotOverflowADigit() {
        ExactSum sum = new ExactSum();
        double value = Math.nextDown(1.0);
        for (int i = 0; i < 3_000_000; i++) {
            sum.add(value, ExactSum.MAX_TIMES);
        }

        assertThat(sum.value())
                .isEqualTo(new BigDecimal(value)
                        .multiply(BigDecimal.valueOf(3_000_000L * ExactSum.MAX_TIMES))
                        .doubleValue());
    }

    @Test
    void theGreatestDoublesAddUpToNoInfinity() {
        ExactSum sum = new ExactSum();
        sum.add(-Double.MAX_VALUE, 1000);

        assertThat(sum.value()).isEqualTo(-Double.MAX_VALUE);
    }

    @Test
    void nothingThatIsNotFiniteIsAdded() {
        ExactSum sum = new ExactSum();

        assertThatThrownBy(() -> sum.add(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sum.add(Double.POSITIVE_INFINITY, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
