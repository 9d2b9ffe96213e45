package spokes.engine.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactSumTest {

    @Test
    void smallPartsAreNotLostBesideLargeOnes() {
        ExactSum sum = new ExactSum();
        sum.add(1, 1e300);
        sum.add(1, 0.1);
        sum.add(1, -1e300);

        assertThat(sum.value()).isEqualTo(0.1);
    }

    @Test
    void whatIsAddedAndTakenAwayLeavesNothing() {
        ExactSum sum = new ExactSum();
        sum.add(13L << 50, 0.1);
        sum.add(1, Double.MIN_VALUE);
        sum.add(-6L << 50, 0.1);
        sum.add(-7L << 50, 0.1);

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
                long times = random.nextLong() >> (1 + random.nextInt(60));
                (random.nextBoolean() ? sum : other).add(times, value);
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
            sum.add(Long.MAX_VALUE, value);
        }

        assertThat(sum.value())
                .isEqualTo(new BigDecimal(value)
                        .multiply(BigDecimal.valueOf(3_000_000L))
                        .multiply(BigDecimal.valueOf(Long.MAX_VALUE))
                        .doubleValue());
    }

    @Test
    void theGreatestDoublesAddUpToNoInfinity() {
        ExactSum sum = new ExactSum();
        sum.add(1000, -Double.MAX_VALUE);

        assertThat(sum.value()).isEqualTo(-Double.MAX_VALUE);
    }

    @Test
    void nothingThatIsNotFiniteIsAdded() {
        ExactSum sum = new ExactSum();

        assertThatThrownBy(() -> sum.add(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sum.add(1, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }
}
