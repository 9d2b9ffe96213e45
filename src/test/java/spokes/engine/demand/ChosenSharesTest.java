package spokes.engine.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.Worlds;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.share.AreaMethod;
import spokes.model.share.AreaSettings;
import spokes.model.share.ShareRule;

/** A forecast is split among areas as was chosen with it; the settings keep the choice, orders give the shares again. */
class ChosenSharesTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    /** East asked for 3 of 4 bolts, West for one; of nuts 56 went to West. Clips are new, of the bolt's category. */
    private static final String ORDERS = """
        products: sku | category
        bolt | small
        clip | small
        nut  | large
        orders: order_id | order_date | sku | quantity | area
        O1 | 2026-02-01 | bolt | 3  | East
        O2 | 2026-02-02 | bolt | 1  | West
        O3 | 2026-02-03 | nut  | 56 | West
        product_forecast_weeks: sku | units_per_day
        bolt | 10
        clip | 20
        nut  | 30
        """;

    /** Units a day that the first area, East, asks for. */
    private static double east(String sku, String... settings) {
        Demand demand = demand(sku, settings);
        return demand.areas.length > 0 && demand.areas[0] == 0 ? demand.rate(0, 0) : 0;
    }

    private static Demand demand(String sku, String... settings) {
        Network network = Network.of(Worlds.world(ORDERS, "settings: key | value\n", String.join("\n", settings)));
        return network.items.get(network.number(new ProductKey("", sku))).demand;
    }

    @Test
    void withoutAChoiceItIsSplitAsOrdersAre() {
        double own = 2 / 202.0;
        assertThat(east("bolt")).isEqualTo(10 * (own * 3 / 4 + (1 - own) * 3 / 60));
    }

    @Test
    void theChoiceSaysHowMuchAProductsOwnSharesCount() {
        assertThat(east("bolt", "area_method | shares")).isCloseTo(east("bolt"), EXACTLY);
        assertThat(east("bolt", "area_method | shares", "area_prior_lines | 0")).isCloseTo(7.5, EXACTLY);
    }

    @Test
    void aNewProductGoesWhereItsCategoryGoesIfThatWasBest() {
        assertThat(east("clip", "area_method | shares")).isCloseTo(20 * 3 / 60.0, EXACTLY);
        double own = 2 / 4.0;
        assertThat(east("clip", "area_method | shares", "area_prior_lines | 2", "area_prior_by_category | on"))
                .isCloseTo(20 * (own * 3 / 4 + (1 - own) * 3 / 60), EXACTLY);
    }

    @Test
    void wordsThatAreNoWayCountAsNoChoice() {
        assertThat(east("bolt", "area_method | magic")).isEqualTo(east("bolt"));
        assertThat(east("bolt", "area_method | shares", "area_drift_weeks | 0", "area_recency_weeks | 0"))
                .isCloseTo(east("bolt"), EXACTLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shares", "reconciled"})
    void productsAreasAndProductsInAreasAddUp(String method) {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder("orders: order_id | order_date | sku | quantity | area\n");
        for (int line = 0; line < 600; line++) {
            text.append("%d | %s | p%d | %d | a%02d\n"
                    .formatted(
                            line,
                            Worlds.MONDAY.minusDays(1 + random.nextInt(300)),
                            random.nextInt(12),
                            1 + random.nextInt(9),
                            random.nextInt(25)));
        }
        text.append("product_forecast_weeks: sku | week | units_per_day\n");
        double[][] stated = new double[12][13];
        for (int p = 0; p < 12; p++) {
            for (int week = 0; week < 13; week++) {
                stated[p][week] = random.nextInt(100) / 7.0;
                text.append("p%d | %d | %s\n".formatted(p, week, stated[p][week]));
            }
        }
        text.append("settings: key | value\narea_method | %s\narea_drift_weeks | 8\n".formatted(method));
        Network network = Network.of(Worlds.world(text.toString()));
        double all = 0;
        double ofAreas = 0;
        double[] areas = new double[25];
        for (int p = 0; p < 12; p++) {
            Demand demand = network.items.get(network.number(new ProductKey("", "p" + p))).demand;
            for (int week = 0; week < 13; week++) {
                double sum = 0;
                for (int i = 0; i < demand.size(); i++) {
                    assertThat(demand.rate(i, week)).isNotNegative();
                    sum += demand.rate(i, week);
                    areas[demand.areas[i]] += demand.rate(i, week);
                }
                assertThat(sum).isCloseTo(stated[p][week], within(1e-9 * stated[p][week]));
                all += stated[p][week];
            }
        }
        for (double area : areas) {
            ofAreas += area;
        }
        assertThat(ofAreas).isCloseTo(all, within(1e-9 * all));
    }

    @Test
    void settingsKeepEveryChoice() {
        ShareRule rule = new ShareRule(1000, true, OptionalDouble.of(26), OptionalDouble.of(4.5), 20);
        AreaMethod method = new AreaMethod(false, rule);
        StringBuilder settings = new StringBuilder("settings: key | value\n");
        AreaSettings.of(method).forEach((key, value) -> settings.append(key + "|" + value + "\n"));
        Workspace workspace = Worlds.world(settings.toString());
        assertThat(AreaSettings.find(workspace.settings())).contains(method);
        assertThat(AreaSettings.find(Worlds.world("").settings())).isEmpty();
    }
}
