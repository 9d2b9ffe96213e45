package spokes.engine.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.Worlds;
import spokes.engine.network.Network;
import spokes.model.Workspace;

/** How the demand of areas varies, alone and together. */
class SalesSpreadTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    /** Ten weeks of orders: what each area bought of the bolt in each, on the Wednesday. */
    private static SalesSpread spread(int[]... unitsOfAreas) {
        return spread("", unitsOfAreas);
    }

    private static SalesSpread spread(String more, int[]... unitsOfAreas) {
        StringBuilder orders = new StringBuilder("orders: order_id | order_date | sku | quantity | area\n");
        for (int a = 0; a < unitsOfAreas.length; a++) {
            for (int week = 0; week < unitsOfAreas[a].length; week++) {
                String date = Worlds.MONDAY
                        .minusWeeks(unitsOfAreas[a].length - week)
                        .plusDays(2)
                        .toString();
                if (unitsOfAreas[a][week] > 0) {
                    orders.append("%d-%d | %s | bolt | %d | A%d\n".formatted(a, week, date, unitsOfAreas[a][week], a));
                }
            }
        }
        Workspace workspace = Worlds.world("centers: center\nEast\nproducts: sku\nbolt\n", orders.toString(), more);
        return (SalesSpread) Variability.of(workspace, Network.of(workspace)).get(0);
    }

    @Test
    void aDaysVarianceIsASeventhOfTheWeeksVariance() {
        // nine weeks of 7 and one of 17 are left out before the first sale's week; mean 8, squares 9·1 + 81 = 90 over 9
        SalesSpread spread = spread(new int[] {1, 7, 7, 7, 7, 7, 7, 7, 7, 7, 17});
        assertThat(spread.deviation(0)).isCloseTo(Math.sqrt(10 / 7.0), EXACTLY);
        assertThat(spread.correlation()).isZero();
    }

    @Test
    void weeksWithoutASaleCountAsZeroFromTheFirstSaleOn() {
        // the first week is not complete since its first sale, on a Wednesday; ten weeks of 0 and 10 in turn: mean 5
        SalesSpread spread = spread(new int[] {1, 0, 10, 0, 10, 0, 10, 0, 10, 0, 10});
        assertThat(spread.varianceOfAreas(0)).isCloseTo(250 / 9.0 / 7, EXACTLY);
    }

    @Test
    void areasThatRiseAndFallTogetherAreFullyCorrelated() {
        int[] a = {1, 2, 4, 2, 4, 2, 4, 2, 4, 2, 4};
        int[] b = {1, 4, 8, 4, 8, 4, 8, 4, 8, 4, 8};
        SalesSpread spread = spread(a, b);
        assertThat(spread.correlation()).isCloseTo(1, EXACTLY);
        // no pooling: deviations add
        assertThat(Math.sqrt(spread.varianceOfAreas(0, 1)))
                .isCloseTo(spread.deviation(0) + spread.deviation(1), EXACTLY);
    }

    @Test
    void areasThatTakeTurnsCancelOut() {
        SalesSpread spread =
                spread(new int[] {1, 2, 4, 2, 4, 2, 4, 2, 4, 2, 4}, new int[] {1, 4, 2, 4, 2, 4, 2, 4, 2, 4, 2});
        assertThat(spread.correlation()).isCloseTo(-1, EXACTLY);
        assertThat(spread.varianceOfAreas(0, 1)).isCloseTo(0, EXACTLY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theCorrelationMakesTheVarianceOfAllThatOfTheTotal(long seed) {
        Random random = new Random(seed);
        int[][] units = new int[6][13];
        int[] total = new int[13];
        for (int week = 0; week < 13; week++) {
            int season = random.nextInt(20);
            for (int a = 0; a < 6; a++) {
                units[a][week] = 1 + random.nextInt(10 * (a + 1)) + season;
                total[week] += units[a][week];
            }
        }
        double ofTotal = WeeklySales.variancePerDay(
                IntStream.range(1, 13).mapToObj(week -> (double) total[week]).toList(), 12);
        assertThat(spread(units).varianceOfAreas(0, 1, 2, 3, 4, 5)).isCloseTo(ofTotal, within(1e-9));
    }

    @Test
    void lessThanEightWeeksOfHistoryCountAsPoisson() {
        // 8 orders in 8 weeks, the first of which is not complete: 60 units in 56 days
        SalesSpread spread = spread(new int[] {4, 8, 8, 8, 8, 8, 8, 8});
        assertThat(spread.varianceOfAreas(0)).isCloseTo(60 / 56.0, EXACTLY);
        assertThat(spread.correlation()).isZero();
    }

    @Test
    void aProductWithoutOrdersVariesAsPoisson() {
        SalesSpread spread = spread("demand: area|sku|units_per_day\nA0|bolt|9\nA1|bolt|16");
        assertThat(spread.deviation(0)).isEqualTo(3);
        assertThat(Math.sqrt(spread.varianceOfAreas(0, 1))).isEqualTo(5);
    }

    @Test
    void anAreaThatNeverBoughtVariesByItsStatedDemand() {
        int[] bought = {1, 2, 4, 2, 4, 2, 4, 2, 4, 2, 4};
        SalesSpread spread = spread("demand: area|sku|units_per_day\nA0|bolt|3\nNew|bolt|16", bought);
        assertThat(spread.deviation(0)).isCloseTo(Math.sqrt(10 / 9.0 / 7), EXACTLY);
        assertThat(spread.deviation(1)).isEqualTo(4);
    }

    @Test
    void aFirstSaleOfLongAgoIsMostlyWeeksWithoutASale() {
        // one week of 70 among n: squares 70² · (1 − 1 / n)
        SalesSpread spread = spread("""
            orders: order_id | order_date | sku | quantity | area
            typo | 1886-03-05 | bolt | 1 | A0
            late | 2026-02-25 | bolt | 70 | A0
            """);
        int weeks = (int) ChronoUnit.WEEKS.between(LocalDate.of(1886, 3, 5), Worlds.MONDAY);
        double variance = 70 * 70 * (1 - 1.0 / weeks) / (weeks - 1) / 7;
        assertThat(spread.varianceOfAreas(0)).isCloseTo(variance, EXACTLY);
    }

    @Test
    void returnsAndLaterOrdersAreNoHistory() {
        SalesSpread spread = spread("""
            demand: area|sku|units_per_day
            A0|bolt|4
            orders: order_id | order_date | sku | quantity | area
            back  | 2025-06-02 | bolt | -5 | A0
            later | 2026-03-02 | bolt | 5 | A0
            """);
        assertThat(spread.deviation(0)).isEqualTo(2);
    }
}
