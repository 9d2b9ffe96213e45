package spokes.forecast.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the trees learn from rows whose truth is known. */
class BoostedTreesTest {
    private static final BoostedTrees.Growth GROWTH = new BoostedTrees.Growth(200, 2, 10, 0.1);

    @Test
    void treesLearnAStepThatALineCannot() {
        double[][] rows = IntStream.range(0, 400)
                .mapToObj(i -> new double[] {i / 400.0, (i * 7919 % 400) / 400.0})
                .toArray(double[][]::new);
        BoostedTrees trees = BoostedTrees.fit(Binned.of(rows), squares(rows), 0, GROWTH);

        assertThat(trees.predict(0.2, 0.9)).isCloseTo(1, within(0.05));
        assertThat(trees.predict(0.8, 0.1)).isCloseTo(5, within(0.05));
    }

    @Test
    void featuresThatSayNothingGiveTheMean() {
        double[][] rows =
                IntStream.range(0, 100).mapToObj(i -> new double[] {1}).toArray(double[][]::new);
        Loss loss = loss(row -> row % 2);

        assertThat(BoostedTrees.fit(Binned.of(rows), loss, 0, GROWTH).predict(1))
                .isCloseTo(0.5, within(0.01));
    }

    @Test
    void forecastsOfTheLearnerAddUpToTheGivenSum() {
        Random random = new Random(7);
        List<double[]> histories = IntStream.range(0, 300)
                .mapToObj(i -> IntStream.range(0, 30)
                        .mapToDouble(t -> random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 0)
                        .toArray())
                .toList();
        DemandLearner learner = DemandLearner.train(histories, 1, 6).orElseThrow();
        List<Past> pasts = histories.stream().map(h -> new Past(h, h.length, 1)).toList();

        for (double sum : new double[] {50, 200, 400}) {
            assertThat(Arrays.stream(learner.levels(pasts, sum))).allMatch(v -> v >= 0);
            assertThat(Arrays.stream(learner.levels(pasts, sum)).sum()).isCloseTo(sum, within(1e-9));
        }
    }

    @Test
    void whatJustDiedIsForecastLowerThanWhatStillSells() {
        List<double[]> histories =
                IntStream.range(0, 400).mapToObj(BoostedTreesTest::lifeCycle).toList();
        DemandLearner learner = DemandLearner.train(histories, 1, 6).orElseThrow();
        double[] alive = {3, 2, 4, 3, 2, 3, 4, 2, 3, 3, 4, 2, 3, 2, 3, 4, 3, 2, 3, 3, 2, 3, 4, 3};
        double[] dead = {3, 2, 4, 3, 2, 3, 4, 2, 3, 3, 4, 2, 3, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0};
        double[] levels = learner.levels(List.of(new Past(alive, 24, 1), new Past(dead, 24, 1)), 3);

        assertThat(levels[1]).isLessThan(0.1 * levels[0]);
    }

    /** Sells 2 to 4 in each period until it dies at some time. */
    private static double[] lifeCycle(int i) {
        Random random = new Random(i);
        int death = random.nextInt(60);
        return IntStream.range(0, 30)
                .mapToDouble(t -> t < death ? 2 + random.nextInt(3) : 0)
                .toArray();
    }

    private static Loss squares(double[]... rows) {
        return loss(row -> rows[row][0] <= 0.5 ? 1 : 5);
    }

    private static Loss loss(IntToDoubleFunction truth) {
        return new Loss() {
            @Override
            public double gradient(int row, double prediction) {
                return prediction - truth.applyAsDouble(row);
            }

            @Override
            public double curvature(int row, double prediction) {
                return 1;
            }
        };
    }
}
