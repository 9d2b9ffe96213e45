package spokes.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spokes.model.Progress;
import spokes.model.demand.DemandForecast;
import spokes.model.demand.DemandSeries;

/** What comes out of the door of the room, whatever goes in. */
class ForecasterTest {

    @Test
    void oddHistoriesGiveFiniteForecastsWithinTheirIntervals() {
        List<DemandSeries> series = new ArrayList<>();
        for (double[] history : Histories.odd()) {
            for (int season : new int[] {1, 4}) {
                series.add(new DemandSeries("S" + series.size(), history, season, 5));
            }
        }
        List<DemandForecast> forecasts = forecast(series);

        for (int i = 0; i < series.size(); i++) {
            DemandForecast forecast = forecasts.get(i);
            assertThat(forecast.id()).isEqualTo(series.get(i).id());
            for (int step = 1; step <= 5; step++) {
                assertThat(forecast.low95(step)).isLessThanOrEqualTo(forecast.low80(step));
                assertThat(forecast.low80(step)).isLessThanOrEqualTo(forecast.high80(step));
                assertThat(forecast.high80(step)).isLessThanOrEqualTo(forecast.high95(step));
                assertThat(forecast.mean(step)).isFinite();
            }
        }
    }

    @Test
    void whatWasNeverNegativeIsNotForecastNegative() {
        double[] falling = {90, 80, 70, 60, 50, 40, 30, 20, 10, 5, 2, 1};
        DemandForecast forecast =
                forecast(List.of(new DemandSeries("falling", falling, 1, 12))).getFirst();

        assertThat(Arrays.stream(forecast.means())).allMatch(v -> v >= 0);
        assertThat(forecast.low95(12)).isGreaterThanOrEqualTo(0);
    }

    @Test
    void whatNeverSoldIsForecastToSellNothing() {
        DemandForecast forecast = forecast(List.of(new DemandSeries("dead", new double[20], 1, 3)))
                .getFirst();

        assertThat(forecast.means()).containsExactly(0, 0, 0);
    }

    @Test
    void aNewProductIsAsUncertainAsOthersAreAndNotCertain() {
        DemandForecast alone = forecast(List.of(new DemandSeries("new", new double[] {5, 5}, 1, 2)))
                .getFirst();
        List<DemandForecast> among = forecast(List.of(
                new DemandSeries("new", new double[] {5, 5}, 1, 2), new DemandSeries("old", Histories.rising(), 1, 2)));

        assertThat(alone.high95(1) - alone.low95(1)).isGreaterThan(5);
        assertThat(among.getFirst().high95(1) - among.getFirst().low95(1)).isBetween(0.5, 5.0);
    }

    @Test
    void theUnitDoesNotMatter() {
        double[] history = Histories.rising();
        double[] thousandth = Arrays.stream(history).map(v -> v / 1024).toArray();
        double[] one = forecast(List.of(new DemandSeries("a", history, 4, 6)))
                .getFirst()
                .means();
        double[] other = forecast(List.of(new DemandSeries("a", thousandth, 4, 6)))
                .getFirst()
                .means();

        assertThat(Arrays.stream(other).map(v -> v * 1024).toArray()).containsExactly(one);
    }

    @Test
    void theAnswerDoesNotDependOnThreadsOrOrder() throws Exception {
        List<DemandSeries> series = mixed();
        List<DemandForecast> usual = forecast(series);
        List<DemandForecast> alone;
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            alone = one.submit(() -> forecast(series)).get();
        }
        List<DemandSeries> reversed = new ArrayList<>(series);
        Collections.reverse(reversed);
        List<DemandForecast> backward = forecast(reversed);

        for (int i = 0; i < series.size(); i++) {
            assertThat(alone.get(i).means()).containsExactly(usual.get(i).means());
            assertThat(backward.get(series.size() - 1 - i).id())
                    .isEqualTo(usual.get(i).id());
        }
    }

    @Test
    void workCanBeWatchedAndCancelled() {
        List<Double> shares = new ArrayList<>();
        Forecaster.usual().forecast(mixed(), (share, what) -> shares.add(share));

        assertThat(shares).isSorted().allMatch(s -> s >= 0 && s <= 1);
        assertThat(shares.getLast()).isGreaterThan(0.99);
        assertThatThrownBy(() -> Forecaster.usual().forecast(mixed(), (share, what) -> share < 0.4))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void theFastWayKnowsTheSameSeasons() {
        List<DemandSeries> series = List.of(new DemandSeries("air", Histories.airline(), 12, 12));
        double[] fast = new Forecaster(1, 12)
                .forecast(series, Progress.UNWATCHED)
                .getFirst()
                .means();

        assertThat(fast[6]).isGreaterThan(fast[10] + 20);
    }

    @Test
    void aForecastSaysHowItWasFoundAndWhatItBeat() {
        DemandForecast.Basis basis = forecast(List.of(new DemandSeries("air", Histories.airline(), 12, 6)))
                .getFirst()
                .basis();

        assertThat(basis.method()).startsWith("weighted middle of methods, led by ");
        assertThat(basis.accuracy().steps()).isPositive();
        assertThat(basis.beatsReference()).isTrue();
        assertThat(basis.accuracy().wape().orElseThrow()).isLessThan(0.1);
    }

    @Test
    void quantilesLieBetweenTheLevels() {
        DemandForecast forecast = forecast(List.of(new DemandSeries("air", Histories.airline(), 12, 6)))
                .getFirst();

        assertThat(forecast.quantile(1, 0.975)).isEqualTo(forecast.high95(1));
        assertThat(forecast.quantile(1, 0.93)).isBetween(forecast.high80(1), forecast.high95(1));
        assertThat(forecast.quantile(1, 0.999)).isGreaterThanOrEqualTo(forecast.high95(1));
    }

    @Test
    void valuesThatAreNoneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DemandSeries("x", new double[] {1, Double.NaN}, 1, 1))
                .withMessage("series x: NaN is no finite value up to 1.0E12");
        assertThatIllegalArgumentException().isThrownBy(() -> new DemandSeries("x", new double[0], 1, 1));
    }

    private static List<DemandForecast> forecast(List<DemandSeries> series) {
        return Forecaster.usual().forecast(series, Progress.UNWATCHED);
    }

    /** Sporadic ones and steady ones. */
    private static List<DemandSeries> mixed() {
        Random random = new Random(11);
        List<DemandSeries> series = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            double often = i < 40 ? 0.3 : 1;
            double[] values = IntStream.range(0, 30)
                    .mapToDouble(t -> random.nextDouble() < often ? 1 + random.nextInt(9) : 0)
                    .toArray();
            series.add(new DemandSeries("S" + i, values, 1, 4));
        }
        return series;
    }
}
