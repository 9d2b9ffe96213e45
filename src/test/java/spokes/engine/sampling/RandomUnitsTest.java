package spokes.engine.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of units drawn at random. */
class RandomUnitsTest {
    private static final int DRAWS = 40_000;

    @ParameterizedTest
    @CsvSource({"0.02, 1", "0.02, 4", "3, 1", "3, 2.5", "29, 7", "31, 1", "400, 1", "400, 9", "12, 2000", "3e6, 5"})
    void haveTheMeanAndTheVarianceThatIsAskedFor(double mean, double perUnit) {
        Chance chance = Chance.of(7);
        double sum = 0;
        double squares = 0;
        double fourths = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double off = RandomUnits.draw(chance, mean, perUnit) - mean;
            sum += off;
            squares += off * off;
            fourths += Math.pow(off, 4);
        }
        double variance = mean * perUnit;
        assertThat(sum / DRAWS).isCloseTo(0, within(4 * Math.sqrt(variance / DRAWS)));
        double errorOfSquares = Math.sqrt(fourths / DRAWS / DRAWS);
        assertThat(squares / DRAWS).isCloseTo(variance, within(4 * errorOfSquares));
    }

    @Test
    void comeByChanceAsOftenAsPoissonSays() {
        Chance chance = Chance.of(3);
        int[] counts = new int[40];
        for (int draw = 0; draw < DRAWS; draw++) {
            counts[(int) RandomUnits.draw(chance, 2.5, 1)]++;
        }
        PoissonDistribution poisson = PoissonDistribution.of(2.5);
        for (int units = 0; units < counts.length; units++) {
            double share = poisson.probability(units);
            assertThat((double) counts[units] / DRAWS)
                    .as("%d units", units)
                    .isCloseTo(share, within(1e-9 + 4 * Math.sqrt(share / DRAWS)));
        }
    }

    @Test
    void comeNeverWhereNoneAreExpected() {
        assertThat(RandomUnits.draw(Chance.of(1), 0, 3)).isZero();
    }

    @Test
    void areTheMoreOfOneRandomNumberTheMoreAreExpected() {
        for (int seed = 0; seed < 500; seed++) {
            int few = RandomUnits.few(Chance.of(seed), 2, 1.5);
            assertThat(RandomUnits.few(Chance.of(seed), 2.2, 1.5)).isGreaterThanOrEqualTo(few);
        }
    }

    @Test
    void aFactorHasMeanOneAndItsVariance() {
        Chance chance = Chance.of(9);
        double sum = 0;
        double squares = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double off = RandomUnits.factor(chance, 0.3) - 1;
            sum += off;
            squares += off * off;
        }
        assertThat(sum / DRAWS).isCloseTo(0, within(4 * Math.sqrt(0.3 / DRAWS)));
        assertThat(squares / DRAWS).isCloseTo(0.3, within(0.02));
        assertThat(RandomUnits.factor(chance, 0)).isEqualTo(1);
    }
}
