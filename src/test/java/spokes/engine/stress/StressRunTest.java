package spokes.engine.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.ExplainedValues;
import spokes.engine.JudgedPlan;
import spokes.engine.RandomWorlds;
import spokes.engine.Worlds;
import spokes.engine.question.Measure;
import spokes.engine.stress.StressQuestion.Rival;
import spokes.model.Progress;

/** A plan under demand as it may come. */
class StressRunTest {
    private static final int DRAWS = 3000;

    /** One center, one area, 2 a day for two weeks; a margin of 15 a unit. */
    private static final String ONE_CENTER = """
        settings: key | value
          horizon_days | 14
        centers: center
          East
        products: sku | unit_cost | price
          bolt | 10 | 25
        areas: area
          X
        lanes: center | area | cost_per_parcel | transit_days
          East | X | 1 | 1
        """;

    private static final String BY_CHANCE = "demand: area | sku | units_per_day\nX | bolt | 2\n";

    private static JudgedPlan plan(String... texts) {
        return JudgedPlan.of(Worlds.world(texts));
    }

    private static String stock(double units) {
        return "stock: center | sku | on_hand\nEast | bolt | " + units;
    }

    private static Stress stress(JudgedPlan plan, int draws) {
        return StressRun.of(new StressQuestion(plan, Optional.empty(), draws, 1), Progress.UNWATCHED);
    }

    /** P(D &gt; stock) and E(D − stock)⁺ of a distribution of whole numbers. */
    private record Tail(double probability, double units) {
        static Tail of(double first, java.util.function.IntToDoubleFunction next, double stock) {
            double probability = first;
            double above = 0;
            double units = 0;
            for (int k = 0; k < 2000; k++) {
                above += k > stock ? probability : 0;
                units += Math.max(0, k - stock) * probability;
                probability *= next.applyAsDouble(k);
            }
            return new Tail(above, units);
        }

        void check(ProductStress product) {
            double error = Math.sqrt(probability * (1 - probability) / DRAWS);
            assertThat(product.lost()).isCloseTo(probability, within(4 * error));
            assertThat(product.meanLost()).isCloseTo(units, within(0.1 * units));
            assertThat(product.meanLostMargin()).isCloseTo(15 * product.meanLost(), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {25, 28, 34.5})
    void demandByChanceRunsOutAsOftenAsPoissonSays(double units) {
        Stress found = stress(plan(ONE_CENTER, BY_CHANCE, stock(units)), DRAWS);
        Tail.of(Math.exp(-28), k -> 28.0 / (k + 1), units)
                .check(found.products().getFirst());
    }

    @Test
    void demandThatIsSureToErrRunsOutAsOftenAsTheNegativeBinomialSays() {
        String forecast = """
            orders: order_id | order_date | sku | quantity | area
              1 | 2026-02-02 | bolt | 1 | X
            product_forecast_weeks: sku | units_per_day
              bolt | 2
            product_forecasts: sku | sd_per_week
              bolt | 7
            """;
        Stress found = stress(plan(ONE_CENTER, forecast, stock(40)), DRAWS);
        double excess = 49 / 14.0 - 1; // of the variance of a week over its mean, 14
        double r = 28 / excess;
        Tail.of(Math.pow(1 + excess, -r), k -> (r + k) / (k + 1) * excess / (1 + excess), 40)
                .check(found.products().getFirst());
    }

    @Test
    void aCenterRunsOutInTheSharesOfDrawsThatAskForAllItHas() {
        SpotStress spot =
                stress(plan(ONE_CENTER, BY_CHANCE, stock(34.5)), DRAWS).spots().getFirst();
        assertThat(spot.center()).isEqualTo("East");
        assertThat(spot.out()).isBetween(0.08, 0.15);
        assertThat(spot.meanDay()).isBetween(11.0, 14.0);
        assertThat(spot.expectedDay()).isEmpty();
    }

    @Test
    void whereNothingVariesEveryDrawIsTheEvaluation() {
        StringBuilder orders = new StringBuilder("orders: order_id | order_date | sku | quantity | area\n");
        IntStream.rangeClosed(1, 20)
                .forEach(week ->
                        orders.append("%d | %s | bolt | 14 | X\n".formatted(week, Worlds.MONDAY.minusWeeks(week))));
        JudgedPlan plan = plan(ONE_CENTER, orders.toString(), stock(20));
        Stress found = stress(plan, 20);
        for (Measure measure : StressRun.MEASURES) {
            double said = ExplainedValues.of(plan.evaluation(), measure);
            Distribution drawn = found.getMeasure(measure).drawn();
            assertThat(drawn.mean()).as(measure.label()).isEqualTo(said);
            assertThat(drawn.deviation()).as(measure.label()).isZero();
            assertThat(drawn.p5()).isEqualTo(said);
            assertThat(drawn.p95()).isEqualTo(said);
            assertThat(drawn.histogram().counts()).containsExactly(20);
        }
        assertThat(found.spots().getFirst().out()).isEqualTo(1);
        assertThat(found.spots().getFirst().expectedDay())
                .hasValue(found.spots().getFirst().meanDay());
    }

    @Test
    void thinStockLosesMoreThanEvenDemandWouldSay() {
        MeasureStress lost =
                stress(plan(ONE_CENTER, BY_CHANCE, stock(28)), DRAWS).getMeasure(Measure.LOST_MARGIN);
        assertThat(lost.expected()).isCloseTo(0, within(1e-9));
        assertThat(lost.beyond()).isGreaterThan(20);
        assertThat(lost.isSure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void theAnswerDoesNotDependOnTheNumberOfThreads(int threads) throws Exception {
        JudgedPlan plan = JudgedPlan.of(RandomWorlds.world(11, 5, 40, 25));
        JudgedPlan other = JudgedPlan.of(RandomWorlds.world(12, 5, 40, 25));
        StressQuestion question = new StressQuestion(plan, Optional.of(new Rival("other", other)), 50, 42);
        assertThat(with(threads, question)).isEqualTo(with(1, question));
        assertThat(with(threads, question).getMeasure(Measure.TOTAL).drawn().deviation())
                .isPositive();
    }

    private static Stress with(int threads, StressQuestion question) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> StressRun.of(question, Progress.UNWATCHED)).get();
        }
    }

    @Test
    void anotherSeedIsAnotherDemand() {
        JudgedPlan plan = plan(ONE_CENTER, BY_CHANCE, stock(28));
        Stress second = StressRun.of(new StressQuestion(plan, Optional.empty(), 100, 2), Progress.UNWATCHED);
        assertThat(second.getMeasure(Measure.TOTAL))
                .isNotEqualTo(stress(plan, 100).getMeasure(Measure.TOTAL));
    }

    @Test
    void twoPlansMeetTheSameCustomers() {
        // ten more in stock cost nothing else here, so they can but lose less, whatever comes
        JudgedPlan thin = plan(ONE_CENTER, BY_CHANCE, stock(25));
        JudgedPlan ample = plan(ONE_CENTER, BY_CHANCE, stock(35), "settings: key | value\ncapital_rate | 0");
        StressQuestion question = new StressQuestion(thin, Optional.of(new Rival("ample", ample)), 300, 1);
        Stress found = StressRun.of(question, Progress.UNWATCHED);
        Duel fill = found.rival().orElseThrow().duels().getLast();
        assertThat(fill.measure()).isEqualTo(Measure.FILL_RATE);
        assertThat(fill.higher()).isZero();
        assertThat(fill.lower()).isEqualTo(found.products().getFirst().lost());
    }

    @Test
    void aPlanIsNeitherCheaperNorDearerThanItself() {
        JudgedPlan plan = plan(ONE_CENTER, BY_CHANCE, stock(28));
        StressQuestion question = new StressQuestion(plan, Optional.of(new Rival("itself", plan)), 50, 1);
        Duel total =
                StressRun.of(question, Progress.UNWATCHED).rival().orElseThrow().total();
        assertThat(total.lower()).isZero();
        assertThat(total.higher()).isZero();
        assertThat(total.difference().mean()).isZero();
    }

    @Test
    void itEndsWhenItIsNoLongerWanted() {
        JudgedPlan plan = plan(ONE_CENTER, BY_CHANCE, stock(28));
        StressQuestion question = new StressQuestion(plan, Optional.empty(), 100_000, 1);
        assertThatThrownBy(() -> StressRun.of(question, (share, what) -> share < 0.01))
                .isInstanceOf(CancellationException.class);
    }
}
