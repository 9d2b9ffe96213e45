package spokes.forecast.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.forecast.history.KnownWeek;
import spokes.forecast.history.PastEvents;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.demand.ForecastKind;
import spokes.model.demand.ForecastWeek;
import spokes.model.demand.ProductForecast;

/** Histories of products become forecasts that say how good they are. */
class ProductForecasterTest {
    private static final int WEEKS = 13;

    private final SalesWorld world = new SalesWorld(3);

    private ForecastRun run() throws Refused {
        return run(WEEKS);
    }

    private ForecastRun run(int weeks) throws Refused {
        return new ProductForecaster(world.histories(), weeks, 3).run(Progress.UNWATCHED);
    }

    private static ProductForecast product(ForecastRun run, String sku) {
        return run.products().stream()
                .filter(p -> p.product().sku().equals(sku))
                .findFirst()
                .orElseThrow();
    }

    private static List<ForecastWeek> rates(ForecastRun run, String sku) {
        return run.rates().stream()
                .filter(rate -> rate.product().sku().equals(sku))
                .toList();
    }

    private static double unitsAWeek(ForecastRun run, String sku) {
        return 7
                * rates(run, sku).stream()
                        .mapToDouble(ForecastWeek::unitsPerDay)
                        .average()
                        .orElseThrow();
    }

    @Test
    void everyProductHasARateForEveryWeekWithinItsIntervals() throws Refused {
        world.sells("steady", -60, week -> world.about(50)).sells("seldom", -60, week -> week % 5 == 0 ? 3 : 0);
        ForecastRun run = run();
        for (String sku : List.of("steady", "seldom")) {
            List<ForecastWeek> rates = rates(run, sku);
            assertThat(rates)
                    .extracting(rate -> rate.week().orElse(-1))
                    .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
            assertThat(rates).allSatisfy(rate -> {
                assertThat(rate.low95().getAsDouble())
                        .isBetween(0.0, rate.low80().getAsDouble());
                assertThat(rate.unitsPerDay())
                        .isBetween(rate.low80().getAsDouble(), rate.high80().getAsDouble());
                assertThat(rate.high80().getAsDouble())
                        .isLessThanOrEqualTo(rate.high95().getAsDouble());
            });
        }
        assertThat(unitsAWeek(run, "steady")).isCloseTo(50, within(5.0));
        assertThat(unitsAWeek(run, "seldom")).isCloseTo(0.6, within(0.35));
        assertThat(product(run, "steady").kind()).contains(ForecastKind.SMOOTH);
        assertThat(product(run, "seldom").kind()).contains(ForecastKind.INTERMITTENT);
        assertThat(product(run, "steady").madeOn()).contains(Worlds.MONDAY);
        assertThat(product(run, "steady").historyWeeks()).isEqualTo(60);
    }

    @Test
    void theErrorOnHeldBackWeeksIsThatOfTheChanceInThem() throws Refused {
        for (int i = 0; i < 12; i++) {
            world.sells("S" + i, -90, week -> world.about(100));
        }
        ForecastRun run = run();
        // counts of mean 100 miss it by 0.8 · √100 in the mean, a naive forecast by √2 of that
        assertThat(run.overall().forecast().wape().getAsDouble()).isBetween(0.07, 0.10);
        assertThat(run.overall().naive().wape().getAsDouble()).isBetween(0.10, 0.14);
        assertThat(run.overall().beatsNaive()).isTrue();
        assertThat(run.overall().coverage80().getAsDouble()).isBetween(0.70, 0.90);
        assertThat(run.overall().coverage95().getAsDouble()).isBetween(0.88, 1.0);
        assertThat(product(run, "S3").sdPerWeek().getAsDouble()).isBetween(7.0, 14.0);
        assertThat(run.overall().times()).isEqualTo(3);
    }

    @Test
    void theErrorOfTheOnlyProductIsThatOfAll() throws Refused {
        double[] pattern = {0, 90, 5, 40, 0, 7, 160, 3, 20, 0, 60, 1, 30};
        // as a year ago, but for the last weeks: each time teaches another choice
        world.sells("only", -130, week -> week < -7 ? pattern[Math.floorMod(week, 52) * 5 % 13] : 30);
        ForecastRun run = run();
        ProductForecast only = product(run, "only");
        double wape = run.overall().forecast().wape().orElseThrow();
        assertThat(only.score().wape().orElseThrow()).isCloseTo(wape, within(1e-4));
        assertThat(only.coverage80().orElseThrow())
                .isCloseTo(run.overall().coverage80().orElseThrow(), within(1e-4));
    }

    @Test
    void weeksHeldBackOfWhichAPromotionIsKnownAreNotMeasured() throws Refused {
        for (int i = 0; i < 12; i++) {
            world.sells("S" + i, -90, week -> world.about(100) * (week == -4 ? 6 : 1));
        }
        Map<Integer, KnownWeek> promotion = Map.of(-4, new KnownWeek(6, 0, 1));
        ForecastRun run =
                new ProductForecaster(world.histories(product -> promotion), WEEKS, 3).run(Progress.UNWATCHED);
        assertThat(run.overall().forecast().wape().getAsDouble()).isBetween(0.07, 0.10); // not 0.3
        assertThat(product(run, "S3").sdPerWeek().getAsDouble()).isBetween(7.0, 14.0);
    }

    @Test
    void aSeasonThatManyProductsShareIsForecastFromTwoYears() throws Refused {
        for (int i = 0; i < 40; i++) {
            world.sells("S" + i, -104, week -> world.about(20 * season(week)));
        }
        ForecastRun run = run();
        double error = 0;
        for (ForecastWeek rate : run.rates()) {
            double truth = 20 * season(rate.week().orElseThrow());
            error += Math.abs(7 * rate.unitsPerDay() - truth)
                    / truth
                    / run.rates().size();
        }
        assertThat(error).isLessThan(0.12); // the mean of the last weeks would be wrong by half
    }

    /** A year that peaks in the spring, from March on. */
    private static double season(int week) {
        return 1 + 0.8 * Math.sin(2 * Math.PI * (week - 2) / 52.18);
    }

    @Test
    void aProductThatEndedIsForecastToSellNothing() throws Refused {
        world.sells("gone", -60, week -> week < -20 ? world.about(9) : 0).sells("here", -60, week -> world.about(9));
        ForecastRun run = run();
        assertThat(product(run, "gone").kind()).contains(ForecastKind.ENDED);
        assertThat(product(run, "gone").method()).isEqualTo("nothing, as it sells no longer");
        assertThat(unitsAWeek(run, "gone")).isZero();
        assertThat(run.kinds()).containsEntry(ForecastKind.ENDED, 1);
        assertThat(run.ways()).containsEntry("sells no longer: forecast 0", 1);
    }

    @Test
    void aProductOfWhichPromotionsExplainEverySaleIsForecastToSellSeldom() throws Refused {
        world.sells("gift", -60, week -> week == -60 || week == -4 ? 30 : 0).sells("any", -70, week -> world.about(9));
        PastEvents gifts = product -> product.sku().equals("gift")
                ? Map.of(-60, new KnownWeek(1, 30, 1), -4, new KnownWeek(1, 30, 1))
                : Map.of();
        ForecastRun run = new ProductForecaster(world.histories(gifts), WEEKS, 3).run(Progress.UNWATCHED);
        assertThat(product(run, "gift").kind()).contains(ForecastKind.INTERMITTENT);
        assertThat(unitsAWeek(run, "gift")).isBetween(0.0, 0.5);
    }

    @Test
    void launchesAndNewProductsThatSoldNothingUsualTellNothing() throws Refused {
        for (int i = 0; i < 12; i++) {
            int launch = -50 + i;
            world.sells("L" + i, "lamps", launch, week -> week == launch ? 5 : week >= launch + 20 ? 8 : 0);
        }
        for (int i = 0; i < 9; i++) {
            world.sells("N" + i, "lamps", -44 + i, week -> 20);
        }
        world.sells("any", -60, week -> 9)
                .sells("few", "lamps", -4, week -> 25)
                .sells("none", "lamps", -4, week -> week == -4 ? 5 : 0);
        PastEvents given = product -> {
            Map<Integer, KnownWeek> weeks = new HashMap<>();
            for (int week = -50; week < 0; week++) {
                weeks.put(week, new KnownWeek(1, product.sku().matches("L.*|none") ? 5 : 0, 1));
            }
            return weeks;
        };
        ForecastRun run = new ProductForecaster(world.histories(given), WEEKS, 3).run(Progress.UNWATCHED);
        assertThat(unitsAWeek(run, "few")).isBetween(15.0, 40.0);
        assertThat(unitsAWeek(run, "none")).isZero();
    }

    @Test
    void aNewProductIsDrawnTowardLaunchesOfItsCategory() throws Refused {
        for (int i = 0; i < 12; i++) {
            int launch = -50 + i;
            world.sells("L" + i, "lamps", launch, week -> world.about(week < launch + 2 ? 10 : 30));
            world.sells("O" + i, "other", -60, week -> world.about(200));
        }
        world.sells("new", "lamps", -2, week -> 10);
        ForecastRun run = run();
        assertThat(product(run, "new").kind()).contains(ForecastKind.NEW);
        assertThat(product(run, "new").method()).contains("launches of products like it");
        assertThat(unitsAWeek(run, "new")).isBetween(13.0, 40.0); // others sold 30 after two weeks of 10
    }

    @Test
    void whereTheSeasonalNaiveForecastIsBetterItIsUsedAndSaidSo() throws Refused {
        // every year the same pattern by week, unlike any wave
        int[] pattern = new java.util.Random(5).ints(52, 0, 100).toArray();
        world.sells("odd", -130, week -> pattern[Math.floorMod(week, 52)]).sells("any", -130, week -> world.about(7));
        ForecastRun run = run();
        assertThat(product(run, "odd").method()).startsWith("seasonal naive");
        assertThat(7 * rates(run, "odd").get(4).unitsPerDay()).isCloseTo(pattern[4], within(0.01));
        assertThat(run.ways()).containsEntry("seasonal naive", 1);
    }

    @Test
    void weeksThatAreNotKnownWhollyAreSteppedOver() throws Refused {
        world.sells("growing", -40, week -> week < -2 ? 100 + week : 0);
        ForecastRun run = run(2);
        assertThat(run.histories().span().missing()).isEqualTo(2);
        assertThat(rates(run, "growing")).hasSize(2);
        assertThat(unitsAWeek(run, "growing")).isBetween(80.0, 105.0);
    }

    @Test
    void aLongLookAheadHoldsItsLastLevel() throws Refused {
        world.sells("steady", -60, week -> world.about(50));
        ForecastRun run = run(120);
        assertThat(rates(run, "steady")).hasSize(120);
        assertThat(7 * rates(run, "steady").getLast().unitsPerDay()).isCloseTo(50, within(12.0));
    }

    @Test
    void oneProductOfAFewWeeksIsForecastThoughItCannotBeTried() throws Refused {
        world.sells("only", -3, week -> 6);
        ForecastRun run = run();
        assertThat(unitsAWeek(run, "only")).isCloseTo(6, within(3.0));
        assertThat(run.overall().times()).isZero();
        assertThat(product(run, "only").score().wape()).isEmpty();
    }

    @Test
    void hugeAndTinyAmountsStayFinite() throws Refused {
        world.sells("huge", -30, week -> 9e11 + week)
                .sells("tiny", -30, week -> 1)
                .sells("one", -30, week -> week == -9 ? 1e12 : 0);
        for (ForecastWeek rate : run().rates()) {
            assertThat(rate.unitsPerDay()).isFinite().isNotNegative().isLessThanOrEqualTo(1e12);
            assertThat(rate.high95().getAsDouble()).isFinite();
        }
    }

    @Test
    void ordersThatFillNoWeekAreRefused() {
        world.sells("once", -5, week -> week == -3 ? 1 : 0);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(this::run)
                .withMessage(
                        "there is no whole week of orders before 2026-03-02 to forecast from: demand stays as orders"
                                + " suggest");
    }

    @Test
    void theSameHistoriesGiveTheSameForecast() throws Refused {
        world.sells("a", -70, week -> world.about(20)).sells("b", -30, week -> world.about(3));
        assertThat(run().rates()).isEqualTo(run().rates());
    }

    @Test
    void itCanBeCancelledAtAnyTime() {
        for (int i = 0; i < 300; i++) {
            world.sells("S" + i, -60, week -> world.about(2));
        }
        ProductForecaster forecaster = new ProductForecaster(world.histories(), WEEKS, 3);
        for (double until : new double[] {0, 0.3, 0.8}) {
            Progress impatient = (share, what) -> share < until;
            assertThatThrownBy(() -> forecaster.run(impatient)).isInstanceOf(CancellationException.class);
        }
    }
}
