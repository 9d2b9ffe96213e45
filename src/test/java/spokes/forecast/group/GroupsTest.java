package spokes.forecast.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spokes.model.Progress;
import spokes.model.demand.DemandForecast;
import spokes.model.demand.DemandSeries;

/** What series of one kind learn from each other. */
class GroupsTest {

    @Test
    void aFallThatNoSeriesShowsIsSeenInTheirSumAndHandedDown() {
        // each period a tenth sells one, falling to a twentieth over three years
        List<double[]> histories = sporadic(400, t -> 0.1 - 0.05 * t / 36);
        double ratio = total(histories).mean();
        double recent = histories.stream()
                .mapToDouble(h -> Arrays.stream(h, 24, 36).sum())
                .sum();
        double next = ratio * recent;

        assertThat(next).isLessThan(0.95 * recent);
    }

    @Test
    void sumsWithoutTrendStayWhereTheyAreALittleLower() {
        double ratio = total(sporadic(400, t -> 0.2)).mean();

        assertThat(ratio).isCloseTo(0.93, within(0.06));
    }

    @Test
    void aGroupForecastsAboutWhatItWillSell() {
        List<double[]> histories = sporadic(600, t -> 0.3);
        List<DemandForecast> forecasts = sporadic(histories, /* isFast= */ false);
        double sum = forecasts.stream().mapToDouble(f -> f.mean(1)).sum();

        assertThat(sum).isCloseTo(0.93 * 0.3 * 600, within(15.0));
        assertThat(forecasts.getFirst().basis().method()).startsWith("learner over all series");
    }

    @Test
    void aFewSeriesAreForecastByTheMethodsOfTheField() {
        List<DemandForecast> forecasts = sporadic(sporadic(5, t -> 0.3), /* isFast= */ true);

        assertThat(forecasts.getFirst().basis().method()).isEqualTo("mean of sporadic methods");
        assertThat(forecasts.getFirst().mean(1)).isBetween(0.05, 0.8);
    }

    @Test
    void aSteadyGroupKeepsToTheSeasonOfEachSeries() {
        List<DemandSeries> series = IntStream.range(0, 20)
                .mapToObj(i -> new DemandSeries(
                        "S" + i,
                        IntStream.range(0, 48)
                                .mapToDouble(t -> 100 + 30 * Math.sin(2 * Math.PI * (t + i) / 12))
                                .toArray(),
                        12,
                        12))
                .toList();
        List<DemandForecast> forecasts =
                new SteadyGroup(series, /* isFast= */ true).forecasts(new Work(Progress.UNWATCHED, 1));

        for (int i = 0; i < 20; i++) {
            double peak = 100 + 30 * Math.sin(2 * Math.PI * (48 + i) / 12);
            assertThat(forecasts.get(i).mean(1)).isCloseTo(peak, within(3.0));
        }
    }

    private static GroupTotal total(List<double[]> histories) {
        return GroupTotal.of(histories, GroupTotal.index(histories), 1, 12, 6);
    }

    private static List<DemandForecast> sporadic(List<double[]> histories, boolean isFast) {
        List<DemandSeries> series = IntStream.range(0, histories.size())
                .mapToObj(i -> new DemandSeries("S" + i, histories.get(i), 1, 6))
                .toList();
        return new SporadicGroup(series, isFast, 12).forecasts(new Work(Progress.UNWATCHED, 1));
    }

    private static List<double[]> sporadic(int series, IntToDoubleFunction chance) {
        Random random = new Random(5);
        return IntStream.range(0, series)
                .mapToObj(i -> IntStream.range(0, 36)
                        .mapToDouble(t -> random.nextDouble() < chance.applyAsDouble(t) ? 1 : 0)
                        .toArray())
                .toList();
    }
}
