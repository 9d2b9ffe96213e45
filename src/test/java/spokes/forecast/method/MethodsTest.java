package spokes.forecast.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spokes.forecast.Histories;
import spokes.forecast.intermittent.Adida;
import spokes.forecast.intermittent.Croston;
import spokes.forecast.intermittent.Imapa;
import spokes.forecast.intermittent.Tsb;
import spokes.forecast.regression.Autoregression;
import spokes.forecast.regression.CalendarRegression;
import spokes.forecast.selection.Pool;
import spokes.forecast.smoothing.Ets;
import spokes.forecast.smoothing.HoltWinters;

/** The simplest methods, and what all methods promise. */
class MethodsTest {

    @Test
    void naiveRepeatsTheLastValueAndSeasonalNaiveTheLastSeason() {
        double[] history = {1, 2, 3, 4, 5};

        assertThat(new Naive().forecast(history, 4, 3)).containsExactly(5, 5, 5);
        assertThat(new SeasonalNaive().forecast(history, 4, 6)).containsExactly(2, 3, 4, 5, 2, 3);
        assertThat(new SeasonalNaive().forecast(history, 12, 2)).containsExactly(5, 5);
    }

    @Test
    void meansAreOfTheLastValuesOrOfAll() {
        double[] history = {10, 1, 2, 3};

        assertThat(new MovingAverage(3).forecast(history, 1, 2)).containsExactly(2, 2);
        assertThat(new MovingAverage(12).forecast(history, 1, 1)).containsExactly(4);
        assertThat(MovingAverage.WHOLE.forecast(history, 1, 1)).containsExactly(4);
    }

    @Test
    void aCombinationIsTheMeanOfItsMethods() {
        Method both = new Combination("both", List.of(new Naive(), MovingAverage.WHOLE));

        assertThat(both.forecast(new double[] {1, 2, 6}, 1, 1)).containsExactly(4.5);
    }

    @Test
    void aPowerIsTakenBack() {
        assertThat(new Powered(new Naive(), 0.5).forecast(new double[] {4, 9}, 1, 1))
                .containsExactly(new double[] {9}, within(1e-12));
    }

    @Test
    void aSeasonIsPutBackOnWhatFollows() {
        double[] next =
                new SeasonallyAdjusted(new Naive(), /* isTested= */ false).forecast(Histories.airline(), 12, 12);

        assertThat(next[6]).isGreaterThan(1.3 * next[10]);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMethodAnswersWithFiniteNumbersToOddHistories(Method method) {
        for (double[] history : Histories.odd()) {
            double[] given = history.clone();
            for (int season : new int[] {1, 4, 12}) {
                assertThat(method.forecast(history, season, 7))
                        .as("%s of %s", method.name(), Arrays.toString(history))
                        .hasSize(7)
                        .matches(steps -> Arrays.stream(steps).allMatch(Double::isFinite));
            }
            assertThat(history).containsExactly(given);
        }
    }

    static List<Method> all() {
        List<Method> all = new ArrayList<>(Pool.whole().methods());
        all.add(new Naive());
        all.add(new SeasonalNaive());
        all.add(new MovingAverage(3));
        all.add(new Ets());
        all.add(new HoltWinters(/* isMultiplicative= */ true));
        all.add(new HoltWinters(/* isMultiplicative= */ false));
        all.add(new Croston(0.1, /* isCorrected= */ true));
        all.add(new Tsb(0.1, 0.1));
        all.add(new Adida());
        all.add(new Imapa());
        all.add(new Autoregression(5));
        all.add(new CalendarRegression(List.of(new CalendarRegression.Cycle(52.18, 3)), 5));
        all.add(new SeasonallyAdjusted(new Naive(), /* isTested= */ true));
        return all;
    }
}
