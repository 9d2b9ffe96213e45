package spokes.forecast.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import spokes.forecast.Histories;

/** What a history is, against an independent reading (numpy). */
class SeasonsTest {
    private static final double[] AIRLINE = {
        0.90147287,
        0.94554169,
        1.07483207,
        0.99354221,
        0.97293817,
        1.06562335,
        1.18941606,
        1.1778089,
        1.0759432,
        0.912784,
        0.78093423,
        0.90916323
    };

    @Test
    void classicalDecompositionGivesTheIndices() {
        Season season = Season.multiplicative(Histories.airline(), 12);

        for (int month = 0; month < 12; month++) {
            assertThat(season.index(month)).isCloseTo(AIRLINE[month], within(1e-8));
        }
    }

    @Test
    void shrinkingKeepsWhatTheHistorySays() {
        // of January's 0.9015 the share 0.9526 of its distance to 1 is kept
        assertThat(Season.shrunk(Histories.airline(), 12).index(0)).isCloseTo(0.9061407566588146, within(1e-9));
    }

    @Test
    void noiseHasNoSeasonLeft() {
        double[] noise = new Random(1).doubles(48, 90, 110).toArray();
        Season raw = Season.multiplicative(noise, 12);
        Season shrunk = Season.shrunk(noise, 12);

        assertThat(spread(shrunk)).isLessThan(0.4 * spread(raw));
    }

    @Test
    void removingAndPuttingBackIsNothing() {
        for (double[] history : new double[][] {Histories.airline(), plus(Histories.airline(), -150)}) {
            Season season = Season.of(history, 12);

            assertThat(season.putBack(season.removedFrom(history), 0)).containsExactly(history, within(1e-9));
        }
    }

    @Test
    void aTrendHidesTheSeasonFromTheTestOfTheCompetition() {
        // autocorrelation at lag 12 is 0.27, its limit 0.52: why our own methods shrink instead of testing
        assertThat(SeasonSignificance.correlations(Histories.airline(), 12)[12])
                .isCloseTo(0.27492308398769344, within(1e-9));
        assertThat(SeasonSignificance.isSeasonal(Histories.airline(), 12)).isFalse();
        assertThat(SeasonSignificance.isSeasonal(wave(60), 12)).isTrue();
    }

    @Test
    void kindsOfDemandFollowTheCutsOfTheField() {
        assertThat(DemandKind.of(0, 0, 0)).isEqualTo(DemandKind.NONE);
        assertThat(DemandKind.of(4, 5, 4, 6, 5)).isEqualTo(DemandKind.SMOOTH);
        assertThat(DemandKind.of(1, 40, 2, 3, 90)).isEqualTo(DemandKind.ERRATIC);
        assertThat(DemandKind.of(Histories.sporadic())).isEqualTo(DemandKind.INTERMITTENT);
        assertThat(DemandKind.of(0, 1, 0, 0, 30, 0, 0, 1)).isEqualTo(DemandKind.LUMPY);
    }

    @Test
    void theUnitIsThePowerOfTwoBelow() {
        assertThat(Scale.unit(3, -5)).isEqualTo(4);
        assertThat(Scale.unit(0, 0)).isEqualTo(1);
        assertThat(Scale.unit(1e-300)).isGreaterThan(0);
    }

    private static double[] wave(int length) {
        double[] wave = new double[length];
        for (int t = 0; t < length; t++) {
            wave[t] = 100 + 20 * Math.sin(2 * Math.PI * t / 12) + (t * 7919 % 13) / 13.0;
        }
        return wave;
    }

    private static double[] plus(double[] values, double shift) {
        return Arrays.stream(values).map(v -> v + shift).toArray();
    }

    private static double spread(Season season) {
        double spread = 0;
        for (int i = 0; i < 12; i++) {
            spread += Math.abs(season.index(i) - 1);
        }
        return spread;
    }
}
