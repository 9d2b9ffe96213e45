package spokes.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import spokes.forecast.intermittent.Croston;
import spokes.forecast.intermittent.Imapa;
import spokes.forecast.intermittent.Tsb;
import spokes.forecast.method.Combination;
import spokes.forecast.method.Method;
import spokes.forecast.method.MovingAverage;
import spokes.forecast.method.Naive;
import spokes.forecast.method.SeasonallyAdjusted;
import spokes.forecast.smoothing.LinearTrend;
import spokes.forecast.smoothing.SimpleSmoothing;
import spokes.forecast.theta.Theta;
import spokes.model.Progress;
import spokes.model.demand.DemandForecast;
import spokes.model.demand.DemandSeries;

/**
 * How good forecasts are on the ends of the public series, held back from them, against the textbooks on the same ends.
 * Prints tables: {@code mvn test -Dtest=AccuracyBenchmark -Dspokes.forecast.data=FOLDER}, the folder with
 * {@code m3_train.csv.gz} (Makridakis and Hibon 2000), {@code carparts.csv.gz} (Hyndman et al. 2008) and
 * {@code auto.csv.gz} (Syntetos and Boylan 2005).
 */
@EnabledIfSystemProperty(named = AccuracyBenchmark.DATA, matches = ".+")
class AccuracyBenchmark {
    static final String DATA = "spokes.forecast.data";

    private final Path folder = Path.of(System.getProperty(DATA, ""));

    @Test
    void competition() {
        for (int earlier = 0; earlier < 3; earlier++) {
            List<HeldBack> held = HeldBack.competition(folder, earlier);
            System.out.printf(
                    "%nM3, %d series, end held back%s%n", held.size(), earlier == 0 ? "" : ", " + earlier + " earlier");
            Map<String, List<HeldBack>> groups =
                    held.stream().collect(Collectors.groupingBy(HeldBack::group, TreeMap::new, Collectors.toList()));
            groups.put("~ALL", held);
            List<DemandForecast> ours = timed(held);
            Map<String, DemandForecast> byId = ours.stream().collect(Collectors.toMap(DemandForecast::id, f -> f));
            groups.forEach((group, members) -> {
                Score naive2 = score(adjusted(new Naive()), members);
                print(group, "Naive2", naive2, naive2);
                print(group, "Theta", score(adjusted(new Theta()), members), naive2);
                print(group, "SES-Holt-Damped", score(smoothings(), members), naive2);
                List<DemandForecast> mine =
                        members.stream().map(m -> byId.get(m.series().id())).toList();
                print(group, "Spokes", Score.of(members, means(mine)), naive2);
                System.out.printf(
                        "%-10s %-16s 95 %%: %.1f  80 %%: %.1f%n",
                        group, "coverage", Score.coverage(members, mine, true), Score.coverage(members, mine, false));
            });
            chosen(ours);
            assertThat(ours).hasSameSizeAs(held);
        }
    }

    @Test
    void parts() {
        Object[][] cases = {
            {"carparts.csv.gz", 12, 0},
            {"carparts.csv.gz", 12, 12},
            {"carparts.csv.gz", 6, 6},
            {"carparts.csv.gz", 6, 12},
            {"auto.csv.gz", 6, 0},
            {"auto.csv.gz", 6, 6},
            {"auto.csv.gz", 3, 3},
            {"auto.csv.gz", 3, 6}
        };
        for (Object[] c : cases) {
            List<HeldBack> held = HeldBack.parts(folder.resolve((String) c[0]), (Integer) c[1], (Integer) c[2]);
            System.out.printf("%n%s, last %s held back, %s after them not used%n", c);
            print("mean of 12", score(new MovingAverage(12), held));
            print("mean", score(MovingAverage.WHOLE, held));
            print("SES", score(new SimpleSmoothing(), held));
            print("SBA 0.1", score(new Croston(0.1, true), held));
            print("TSB 0.1", score(new Tsb(0.1, 0.1), held));
            print("iMAPA", score(new Imapa(), held));
            List<DemandForecast> ours = timed(held);
            print("Spokes", Score.of(held, means(ours)));
            System.out.printf(
                    "coverage 95 %%: %.1f  80 %%: %.1f%n",
                    Score.coverage(held, ours, true), Score.coverage(held, ours, false));
            assertThat(ours).hasSameSizeAs(held);
        }
    }

    private static List<DemandForecast> timed(List<HeldBack> held) {
        List<DemandSeries> series = held.stream().map(HeldBack::series).toList();
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        List<DemandForecast> forecasts = Forecaster.usual().forecast(series, Progress.UNWATCHED);
        System.out.printf("%.2f ms CPU a series%n", (system.getProcessCpuTime() - before) / 1e6 / series.size());
        return forecasts;
    }

    private static Score score(Method method, List<HeldBack> held) {
        List<double[]> forecasts = new ArrayList<>();
        for (HeldBack one : held) {
            DemandSeries s = one.series();
            forecasts.add(method.forecast(s.values(), s.season(), s.horizon()));
        }
        return Score.of(held, forecasts);
    }

    private static List<double[]> means(List<DemandForecast> forecasts) {
        return forecasts.stream().map(DemandForecast::means).toList();
    }

    private static Method adjusted(Method method) {
        return new SeasonallyAdjusted(method, /* isTested= */ true);
    }

    private static Method smoothings() {
        return adjusted(new Combination(
                "combination", List.of(new SimpleSmoothing(), new LinearTrend(false), new LinearTrend(true))));
    }

    private static void print(String group, String method, Score score, Score naive2) {
        System.out.printf(
                "%-10s %-16s sMAPE %6.2f  MASE %.3f  OWA %.4f  (%d)%n",
                group, method, score.smape(), score.mase(), score.owa(naive2), score.series());
    }

    private static void print(String method, Score score) {
        System.out.printf("%-16s RMSSE %.4f  bias %+.1f %%%n", method, score.rmsse(), score.bias());
    }

    private static void chosen(List<DemandForecast> forecasts) {
        forecasts.stream()
                .collect(Collectors.groupingBy(f -> f.basis().method(), TreeMap::new, Collectors.counting()))
                .forEach((method, count) -> System.out.printf("%5d %s%n", count, method));
    }
}
