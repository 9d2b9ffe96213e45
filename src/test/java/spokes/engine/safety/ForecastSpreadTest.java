package spokes.engine.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.engine.Worlds;
import spokes.engine.network.Network;
import spokes.model.Workspace;

/** How demand varies around its forecast: a product as a whole, its areas alone, and any of them together. */
class ForecastSpreadTest {
    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final double[] FOUR_ALIKE = {2, 2, 2, 2};

    @ParameterizedTest
    @CsvSource({"25, 9", "25, 0", "25, 25", "25, 70", "0, 3"})
    void allAreasTogetherVaryAsTheProduct(double variance, double own) {
        ForecastSpread spread = ForecastSpread.of(new double[] {3, 1, 0, 7}, variance, own);
        assertThat(spread.varianceOfAreas(0, 1, 2, 3)).isCloseTo(variance, EXACTLY);
    }

    @Test
    void areasThatVaryAloneArePooledByTheRoot() {
        ForecastSpread spread = ForecastSpread.of(FOUR_ALIKE, 16, 16);
        assertThat(spread.deviation(0)).isCloseTo(2, EXACTLY);
        assertThat(Math.sqrt(spread.varianceOfAreas(0, 1, 2, 3))).isCloseTo(Math.sqrt(4) * 2, EXACTLY);
    }

    @Test
    void areasThatVaryTogetherAreNotPooledAtAll() {
        ForecastSpread spread = ForecastSpread.of(FOUR_ALIKE, 16, 0);
        assertThat(spread.deviation(0)).isCloseTo(1, EXACTLY);
        assertThat(Math.sqrt(spread.varianceOfAreas(0, 1, 2, 3))).isCloseTo(4 * 1, EXACTLY);
    }

    @Test
    void inBetweenTwoAreasCovaryByTheCommonFactor() {
        ForecastSpread spread = ForecastSpread.of(new double[] {1, 3}, 10, 2);
        double covariance = 8 * 0.25 * 0.75;
        double first = 2 * 0.25 + 8 * 0.25 * 0.25;
        double second = 2 * 0.75 + 8 * 0.75 * 0.75;
        assertThat(spread.deviation(0)).isCloseTo(Math.sqrt(first), EXACTLY);
        assertThat(spread.varianceOfAreas(0, 1)).isCloseTo(first + second + 2 * covariance, EXACTLY);
        assertThat(spread.varianceOver(3, 99, spread.alone(1), spread.together(1)))
                .isCloseTo(3 * second, EXACTLY);
    }

    @Test
    void whereAPlanSellsMoreAreasGrowAsChanceAndTheRestAsTheFactor() {
        ForecastSpread spread = ForecastSpread.of(new double[] {1}, 10, 2).times(3);
        assertThat(spread.varianceOfAreas(0)).isCloseTo(2 * 3 + 8 * 9, EXACTLY);
    }

    /** A year of orders of five areas, lines by chance of 1 to 4 units, in weeks that are the busier the more areas share. */
    private static WeeklySales year(double shared, double alone, long seed) {
        Random random = new Random(seed);
        StringBuilder orders = new StringBuilder("orders: order_id | order_date | sku | quantity | area\n");
        LocalDate first = Worlds.MONDAY.minusWeeks(52);
        orders.append("0 | %s | bolt | 1 | A0\n".formatted(first));
        int line = 0;
        for (int week = 0; week < 52; week++) {
            double busy = Math.exp(shared * random.nextGaussian());
            for (int a = 0; a < 5; a++) {
                double mean = 12 * busy * Math.exp(alone * random.nextGaussian());
                for (double left = mean + Math.log(1 - random.nextDouble()); left > 0; ) {
                    left += Math.log(1 - random.nextDouble());
                    line++;
                    orders.append("%d | %s | bolt | %d | A%d\n"
                            .formatted(line, first.plusDays(7L * week + 3), 1 + random.nextInt(4), a));
                }
            }
        }
        Workspace workspace = Worlds.world(orders.toString());
        Network network = Network.of(workspace);
        return new WeeklySales(network.history, IntStream.range(0, network.history.size()), network.areas);
    }

    private static double noise(double shared, double alone) {
        return IntStream.range(0, 8)
                .mapToDouble(seed -> OwnNoise.perUnit(year(shared, alone, seed)))
                .average()
                .orElseThrow();
    }

    @Test
    void linesByChanceVaryByTheirSize() {
        // E q² / E q = 7.5 / 2.5
        assertThat(noise(0, 0)).isCloseTo(3, within(0.15));
    }

    @Test
    void whatAllAreasShareIsNoneOfTheirOwn() {
        assertThat(noise(0.8, 0)).isCloseTo(3, within(0.15));
    }

    @Test
    void whatAnAreaDoesAloneIs() {
        assertThat(noise(0, 0.8)).isGreaterThan(6);
    }

    @Test
    void withoutSalesAreasAskByChance() {
        Workspace workspace = Worlds.world("products: sku\nbolt");
        Network network = Network.of(workspace);
        assertThat(OwnNoise.perUnit(new WeeklySales(network.history, IntStream.empty(), network.areas)))
                .isEqualTo(1);
    }

    private static final String FORECAST = """
        orders: order_id | order_date | sku | quantity | area
        1 | 2025-12-01 | bolt | 7 | X
        2 | 2026-01-05 | bolt | 7 | Y
        3 | 2026-02-02 | bolt | 7 | X
        product_forecast_weeks: sku | units_per_day
        bolt | 5
        """;

    private static Spread spread(String... texts) {
        Workspace workspace = Worlds.world(FORECAST, String.join("\n", texts));
        return Variability.of(workspace, Network.of(workspace)).get(0);
    }

    @Test
    void theErrorOfAWeekIsSevenDaysOfErrors() {
        Spread spread = spread("product_forecasts: sku | sd_per_week\nbolt | 21");
        assertThat(spread.varianceOfAreas(0, 1)).isCloseTo(21 * 21 / 7.0, within(1e-9));
    }

    @Test
    void aForecastThatSaysNoErrorVariesAsItsSales() {
        assertThat(spread("product_forecasts: sku | method\nbolt | Theta")).isInstanceOf(SalesSpread.class);
        assertThat(spread()).isInstanceOf(SalesSpread.class);
    }

    @Test
    void stillNoForecastSpeaksWhereADemandSheetDoes() {
        String sheet = "demand: area | sku | units_per_day\nX | bolt | 5\n";
        assertThat(spread(sheet + "product_forecasts: sku | sd_per_week\nbolt | 21"))
                .isInstanceOf(SalesSpread.class);
    }
}
