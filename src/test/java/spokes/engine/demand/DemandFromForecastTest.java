package spokes.engine.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;

/** A stored forecast is the demand of the products that it speaks of. */
class DemandFromForecastTest {
    private static final ProductKey BOLT = new ProductKey("", "bolt");
    private static final ProductKey NUT = new ProductKey("", "nut");

    /** East asked for 3 of 4 bolts, West for one; of nuts 56 went to West. */
    private static final String ORDERS = """
        orders: order_id | order_date | sku | quantity | area
        O1 | 2026-02-01 | bolt | 3  | East
        O2 | 2026-02-02 | bolt | 1  | West
        O3 | 2026-02-03 | nut  | 56 | West
        settings: key | value
        horizon_days | 28
        """;

    private static Demand demand(ProductKey product, String... texts) {
        Workspace world = Worlds.world(ORDERS, String.join("\n", texts));
        Terms terms = new Terms(world.settings());
        OrderHistory history = new OrderHistory(world, terms);
        AreaShares shares = new AreaShares(history, Codes.of(new TreeSet<>(List.of("East", "West"))), terms);
        DemandSource orders = new DemandFromOrders(history, shares, terms);
        return new DemandFromForecast(new ForecastBook(world, terms), shares, orders).of(product);
    }

    private static String weeks(String... rows) {
        return "product_forecast_weeks: sku | week | units_per_day\n" + String.join("\n", rows);
    }

    /** Units a day of all areas, week by week. */
    private static double[] perDay(Demand demand) {
        double[] sums = new double[4];
        Arrays.setAll(sums, week -> {
            double sum = 0;
            for (int i = 0; i < demand.size(); i++) {
                sum += demand.rate(i, week);
            }
            return Math.round(sum * 1e9) / 1e9;
        });
        return sums;
    }

    @Test
    void everyWeekHasItsOwnRate() {
        assertThat(perDay(demand(BOLT, weeks("bolt|0|1", "bolt|1|2", "bolt|2|3", "bolt|3|4"))))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void areasShareItAsTheyShareOrders() {
        Demand demand = demand(BOLT, weeks("bolt|0|10", "bolt|1|20"));
        double own = 2 / 202.0; // two lines against 200 that all products weigh
        double east = own * 3 / 4 + (1 - own) * 3 / 60;
        assertThat(demand.rate(0, 0)).isCloseTo(10 * east, within(1e-12));
        assertThat(demand.rate(1, 1)).isCloseTo(20 * (1 - east), within(1e-12));
    }

    @Test
    void aProductThatItDoesNotSpeakOfSellsAsOrdersSuggest() {
        assertThat(perDay(demand(NUT, weeks("bolt|0|1")))).containsOnly(1);
    }

    @Test
    void aProductThatItSaysIsOverSellsNothing() {
        assertThat(demand(NUT, weeks("nut|0|0", "nut|1|0")).size()).isZero();
    }

    @Test
    void aProductWithoutOrdersIsSharedAsAllProductsTogether() {
        ProductKey rivet = new ProductKey("", "rivet");
        Demand demand = demand(rivet, weeks("rivet|0|60"));
        assertThat(demand.rate(0, 0)).isCloseTo(3, within(1e-12));
        assertThat(demand.rate(1, 0)).isCloseTo(57, within(1e-12));
    }

    @Test
    void weeksBeyondTheLastAreAsTheMeanOfTheLastFour() {
        assertThat(perDay(demand(BOLT, weeks("bolt|0|1", "bolt|1|5")))).containsExactly(1, 5, 3, 3);
    }

    @Test
    void aWeekLeftOutInBetweenSellsNothingUnlessARowWithoutAWeekSpeaksForIt() {
        assertThat(perDay(demand(BOLT, weeks("bolt|0|1", "bolt|2|5")))).containsExactly(1, 0, 5, 2);
        assertThat(perDay(demand(BOLT, weeks("bolt|0|1", "bolt|2|5", "bolt||7"))))
                .containsExactly(1, 7, 5, 7);
    }

    @Test
    void aForecastThatWasMadeEarlierHasMovedOnWithThePlanDate() {
        String made = "product_forecasts: sku | made_on\nbolt | %s\n";
        String weeks = weeks("bolt|0|1", "bolt|1|8", "bolt|2|15", "bolt|3|22", "bolt|4|29", "bolt|5|36");

        assertThat(perDay(demand(BOLT, made.formatted("2026-02-16"), weeks))).containsExactly(15, 22, 29, 36);
        // three days of every week lie in the forecast's one, four in the next
        assertThat(perDay(demand(BOLT, made.formatted("2026-02-26"), weeks))).containsExactly(5, 12, 19, 26);
    }

    @Test
    void aForecastThatIsTheSameInAllWeeksKeepsOne() {
        assertThat(demand(BOLT, weeks("bolt||7")).isSteady()).isTrue();
        assertThat(perDay(demand(BOLT, weeks("bolt||7")))).containsOnly(7);
    }
}
