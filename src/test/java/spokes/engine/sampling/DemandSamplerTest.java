package spokes.engine.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.engine.demand.Demand;
import spokes.engine.network.Network;
import spokes.engine.safety.Uncertainty;
import spokes.model.Workspace;

/** Demand as it may come: areas, weeks and products together vary as safety stock takes them to. */
class DemandSamplerTest {
    private static final int DRAWS = 4000;

    private static final String FORECAST = """
        settings: key | value
          horizon_days | 17
        orders: order_id | order_date | sku | quantity | area
          1 | 2025-12-01 | bolt | 7  | X
          2 | 2026-01-05 | bolt | 7  | Y
          3 | 2026-02-02 | bolt | 14 | Z
        product_forecast_weeks: sku | week | units_per_day
          bolt | 0 | 4
          bolt | 1 | 12
          bolt | 2 | 4
        """;

    private final Network network;
    private final Uncertainty uncertainty;
    private final DemandSampler sampler;

    DemandSamplerTest() {
        Workspace workspace = Worlds.world(FORECAST, "product_forecasts: sku | sd_per_week\nbolt | 40");
        network = Network.of(workspace);
        uncertainty = new Uncertainty(network, workspace);
        sampler = DemandSampler.of(network, uncertainty);
    }

    /** Units over the horizon by area number, in each draw. */
    private double[][] units() {
        double[][] units = new double[network.areas.size()][DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            Demand demand = sampler.draw(5, draw).getFirst();
            for (int i = 0; i < demand.size(); i++) {
                units[demand.areas[i]][draw] = demand.mean(i, network.terms) * network.terms.horizonDays;
            }
        }
        return units;
    }

    private static double mean(double... values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double covariance(double[] a, double... b) {
        double meanOfA = mean(a);
        double meanOfB = mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanOfA) * (b[i] - meanOfB);
        }
        return sum / (a.length - 1);
    }

    @Test
    void eachAreaAsksOnAverageForWhatIsExpected() {
        double[][] units = units();
        Demand expected = network.items.getFirst().demand;
        for (int i = 0; i < expected.size(); i++) {
            double mean = expected.mean(i, network.terms) * network.terms.horizonDays;
            double[] drawn = units[expected.areas[i]];
            double error = Math.sqrt(covariance(drawn, drawn) / DRAWS);
            assertThat(mean(drawn)).isCloseTo(mean, within(4 * error));
        }
    }

    @Test
    void allAreasTogetherVaryAsSafetyStockTakesThemTo() {
        double[][] units = units();
        double[] all = new double[DRAWS];
        for (double[] ofArea : units) {
            Arrays.setAll(all, draw -> all[draw] + ofArea[draw]);
        }
        double variance = uncertainty.variancePerDay(0) * network.terms.horizonDays;
        assertThat(covariance(all, all)).isCloseTo(variance, within(0.12 * variance));
    }

    @Test
    void areasGoTogetherByTheCommonFactorAndVaryAloneBeside() {
        double[][] units = units();
        double[] deviations = uncertainty.deviationsPerDay(0);
        double squares = Arrays.stream(deviations).map(sd -> sd * sd).sum();
        double between = 0;
        for (int a = 0; a < units.length; a++) {
            for (int b = 0; b < units.length; b++) {
                between += a == b ? 0 : covariance(units[a], units[b]);
            }
            double alone = deviations[a] * deviations[a] * network.terms.horizonDays;
            assertThat(covariance(units[a], units[a])).isCloseTo(alone, within(0.15 * alone));
        }
        double expected = (uncertainty.variancePerDay(0) - squares) * network.terms.horizonDays;
        assertThat(between).isCloseTo(expected, within(0.15 * expected));
    }

    @Test
    void fewUnitsDealtToWeeksAreSpreadAsWeeksDrawnOneByOne() {
        // one area, so that all noise is its own: a sixth of a unit in the first week, half of one in the second
        Demand demand = new Demand(new int[1], new double[] {1 / 42.0, 3 / 42.0}, /* steady= */ false);
        Network twoWeeks = Network.of(Worlds.world("settings: key | value\nhorizon_days | 14"));
        DemandNoise noise = new DemandNoise(/* varies= */ true, 3, 0);
        double[][] weeks = new double[2][10 * DRAWS];
        for (int draw = 0; draw < 10 * DRAWS; draw++) {
            DrawnWeeks drawn = new DrawnWeeks(demand, noise, twoWeeks.terms, Chance.of(draw, 1));
            drawn.add(0, Chance.of(draw, 2));
            for (int week = 0; week < 2; week++) {
                weeks[week][draw] =
                        drawn.demand().size() == 0 ? 0 : 7 * drawn.demand().rate(0, week);
            }
        }
        assertThat(mean(weeks[0])).isCloseTo(1 / 6.0, within(0.02));
        assertThat(mean(weeks[1])).isCloseTo(0.5, within(0.03));
        assertThat(covariance(weeks[0], weeks[0])).isCloseTo(3 / 6.0, within(0.06));
        assertThat(covariance(weeks[1], weeks[1])).isCloseTo(1.5, within(0.15));
        assertThat(covariance(weeks[0], weeks[1])).isCloseTo(0, within(0.03));
    }

    @Test
    void aDrawIsTheSameInAnotherPlanOfTheSameGoods() {
        Workspace moved = Worlds.world(
                FORECAST,
                "product_forecasts: sku | sd_per_week\nbolt | 40",
                "centers: center\nEast",
                "stock: center | sku | on_hand\nEast | bolt | 3\nEast | nut | 3");
        Network other = Network.of(moved);
        DemandSampler others = DemandSampler.of(other, new Uncertainty(other, moved));
        assertThat(rates(others.draw(5, 17).getFirst()))
                .isEqualTo(rates(sampler.draw(5, 17).getFirst()));
        assertThat(rates(sampler.draw(5, 18).getFirst()))
                .isNotEqualTo(rates(sampler.draw(5, 17).getFirst()));
        assertThat(rates(sampler.draw(6, 17).getFirst()))
                .isNotEqualTo(rates(sampler.draw(5, 17).getFirst()));
    }

    private static List<Double> rates(Demand demand) {
        return Arrays.stream(demand.rates()).boxed().toList();
    }

    @Test
    void whatDoesNotVaryComesAsExpected() {
        Workspace certain = Worlds.world(FORECAST, "product_forecasts: sku | sd_per_week\nbolt | 0");
        Network sure = Network.of(certain);
        assertThat(DemandSampler.of(sure, new Uncertainty(sure, certain)).draw(1, 1))
                .containsExactly(sure.items.getFirst().demand);
    }
}
