package spokes.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import spokes.forecast.method.Method;
import spokes.forecast.method.Naive;
import spokes.forecast.method.SeasonallyAdjusted;
import spokes.forecast.theta.Theta;
import spokes.model.Progress;
import spokes.model.demand.DemandForecast;

/**
 * Forecasts against the textbooks on every 20th series of the M3 competition (Makridakis and Hibon 2000), of which the ends
 * of the training part are held back. {@link AccuracyBenchmark} does the same on all of them.
 */
class CompetitionTest {

    @Test
    void forecastsBeatThetaAndTheirIntervalsHold() throws IOException {
        List<HeldBack> held = held();
        List<DemandForecast> ours =
                Forecaster.usual().forecast(held.stream().map(HeldBack::series).toList(), Progress.UNWATCHED);

        Score naive2 = score(new Naive(), held);
        Score theta = score(new Theta(), held);
        Score mine = Score.of(held, ours.stream().map(DemandForecast::means).toList());
        assertThat(mine.owa(naive2)).isLessThan(0.87).isLessThan(theta.owa(naive2));
        assertThat(mine.smape()).isLessThan(theta.smape());
        assertThat(Score.coverage(held, ours, /* is95= */ true)).isBetween(90.0, 98.5);
        assertThat(Score.coverage(held, ours, /* is95= */ false)).isBetween(72.0, 90.0);
    }

    private static Score score(Method method, List<HeldBack> held) {
        Method adjusted = new SeasonallyAdjusted(method, /* isTested= */ true);
        return Score.of(
                held,
                held.stream()
                        .map(HeldBack::series)
                        .map(s -> adjusted.forecast(s.values(), s.season(), s.horizon()))
                        .toList());
    }

    /** One series a line: its name, periods of a season, steps ahead, and its values. */
    private static List<HeldBack> held() throws IOException {
        List<HeldBack> held = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(CompetitionTest.class.getResourceAsStream("m3-extract.csv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                String[] cells = line.split(",");
                double[] values = Arrays.stream(cells, 3, cells.length)
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                held.add(
                        HeldBack.of("M3", cells[0], values, Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), 0));
            }
        }
        return held;
    }
}
