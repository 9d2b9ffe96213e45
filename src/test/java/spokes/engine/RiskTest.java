package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static spokes.engine.Worlds.world;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.result.Risk;
import spokes.engine.result.RiskSpot;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** What thin stock is expected to cost, beside the total. */
class RiskTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final ProductKey BOLT = new ProductKey("", "bolt");

    /** Shipping costs a unit 1 from its own center and 4 from the other; review every 7 days, no lead time. */
    private static final String WORLD = """
        centers: center | dock_to_stock_days
          East | 1
          West | 1
        products: sku | unit_cost | price
          bolt | 10 | 25
        areas: area
          X
          Y
        lanes: center | area | cost_per_parcel | transit_days
          East | X | 1 | 1
          East | Y | 4 | 4
          West | X | 4 | 4
          West | Y | 1 | 1
        demand: area | sku | units_per_day
          X | bolt | 2
          Y | bolt | 1
        """;

    private static final String STOCK = """
        stock: center | sku | on_hand
          East | bolt | 16
          West | bolt | 8
        """;

    private static Risk risk(String... more) {
        return JudgedPlan.of(world(WORLD + String.join("\n", more))).risk();
    }

    /** Σ (k − S)·P(D = k) for Poisson demand. */
    private static double shortOf(double stock, double mean) {
        double sum = 0;
        double probability = Math.exp(-mean);
        for (int k = 0; k < 500; k++) {
            sum += Math.max(0, k - stock) * probability;
            probability *= mean / (k + 1);
        }
        return sum;
    }

    @Test
    void expectedUnitsShortCostWhatTheNextCenterCostsMore() {
        Risk risk = risk(STOCK);
        assertThat(risk.spots())
                .extracting(RiskSpot::center, RiskSpot::coverDays, RiskSpot::meanDemand, RiskSpot::stock)
                .containsExactly(tuple("East", 7.0, 14.0, 16.0), tuple("West", 7.0, 7.0, 8.0));
        RiskSpot east = risk.spots().getFirst();
        assertThat(east.expectedShort()).isCloseTo(shortOf(16, 14), EXACTLY);
        assertThat(east.deviation()).isCloseTo(Math.sqrt(14), EXACTLY);
        assertThat(east.spillCostPerUnit()).isCloseTo(3, EXACTLY);
        assertThat(east.spillCost()).isCloseTo(3 * shortOf(16, 14), EXACTLY);
        assertThat(risk.expectedShort()).isCloseTo(shortOf(16, 14) + shortOf(8, 7), EXACTLY);
        assertThat(risk.spillCost()).isCloseTo(3 * (shortOf(16, 14) + shortOf(8, 7)), EXACTLY);
    }

    @Test
    void itIsNoPartOfTheTotal() {
        JudgedPlan plan = JudgedPlan.of(world(WORLD + STOCK));
        double total = plan.evaluation().costs().total();
        assertThat(plan.risk().spillCost()).isPositive();
        assertThat(plan.evaluation().costs().total()).isEqualTo(total);
    }

    @Test
    void withoutANextCenterTheMarginIsLost() {
        Risk risk = risk("stock: center|sku|on_hand\nEast|bolt|20");
        assertThat(risk.spots()).hasSize(1);
        assertThat(risk.spots().getFirst().meanDemand()).isEqualTo(21);
        assertThat(risk.spillCost()).isCloseTo(15 * shortOf(20, 21), EXACTLY);
    }

    @Test
    void withoutAPriceALostUnitCostsNothingKnown() {
        assertThat(risk("stock: center|sku|on_hand\nEast|bolt|20\nproducts: sku|unit_cost|price\nbolt|10|")
                        .spillCost())
                .isZero();
    }

    @Test
    void theNextArrivalEndsTheCover() {
        // on the dock on day 3, stock on day 4
        Risk risk = risk(STOCK, "inbound: center|sku|units|arrival_date\nEast|bolt|40|2026-03-05");
        assertThat(risk.spots().getFirst().coverDays()).isEqualTo(4);
        assertThat(risk.spots().getFirst().expectedShort()).isCloseTo(shortOf(16, 8), EXACTLY);
    }

    @Test
    void withoutAnArrivalStockHasToDoForReviewAndLeadTimeAtMostToTheHorizon() {
        String slow = "products: sku|lead_time_days\nbolt|20\n";
        assertThat(risk(STOCK, slow).spots().getFirst().coverDays()).isEqualTo(27);
        assertThat(risk(STOCK, slow, "settings: key|value\nhorizon_days|14")
                        .spots()
                        .getFirst()
                        .coverDays())
                .isEqualTo(14);
    }

    @Test
    void aCenterThatGetsItsFirstStockLaterServesItsAreasFromThenOn() {
        // until day 5 East serves both: 5·3 + 2·2; West has 10 from day 5 for 7 days
        Risk risk = risk(
                "stock: center|sku|on_hand\nEast|bolt|16",
                "inbound: center|sku|units|arrival_date\nWest|bolt|10|2026-03-06");
        assertThat(risk.spots())
                .extracting(RiskSpot::center, RiskSpot::fromDay, RiskSpot::coverDays, RiskSpot::meanDemand)
                .containsExactly(tuple("East", 0.0, 7.0, 19.0), tuple("West", 5.0, 7.0, 7.0));
        // of East's 19 units 15 have no next center: their margin of 15 is at stake, of the other 4 only 3
        assertThat(risk.spots().getFirst().spillCostPerUnit()).isCloseTo((15 * 15 + 4 * 3) / 19.0, EXACTLY);
    }

    @Test
    void demandOfTheCoversOwnWeeksCounts() {
        String weeks = """
            demand: area | sku | week | units_per_day
            X | bolt | 0 | 5
            X | bolt | 1 | 3
            products: sku | lead_time_days
            bolt | 3
            """;
        assertThat(risk(STOCK, weeks).spots().getFirst().meanDemand()).isCloseTo(7 * 5 + 3 * 3, EXACTLY);
    }

    @Test
    void whatATransferTakesIsNotThereToServe() {
        Risk risk = risk(STOCK, """
            transfers: transfer_id | sku | from | to | units | departure_date | status
            T | bolt | East | West | 6 | 2026-03-04 | planned
            """);
        assertThat(risk.spots().getFirst().stock()).isEqualTo(10);
        // West's cover ends when the six arrive
        assertThat(risk.spots().getLast().stock()).isEqualTo(8);
        assertThat(risk.spots().getLast().coverDays()).isLessThan(7);
    }

    @Test
    void aCenterThatATransferEmptiesServesNobody() {
        Risk risk = risk(STOCK, """
            transfers: transfer_id | sku | from | to | units | status
            T | bolt | West | East | 8 | planned
            """);
        assertThat(risk.spots()).extracting(RiskSpot::center).containsExactly("East");
    }

    @Test
    void demandThatVariesMoreThanByChanceIsRiskier() {
        StringBuilder orders = new StringBuilder("orders: order_id | order_date | sku | quantity | area\n");
        for (int week = 1; week <= 12; week++) {
            orders.append(
                    "%d | %s | bolt | %d | X\n".formatted(week, Worlds.MONDAY.minusWeeks(week), 4 + week % 2 * 20));
        }
        RiskSpot wild = risk(STOCK, orders.toString()).spots().getFirst();
        // twelve weeks of 24 and 4 in turn: variance 1200 / 11 a week
        assertThat(wild.deviation()).isCloseTo(Math.sqrt(1200 / 11.0), EXACTLY);
        assertThat(wild.expectedShort()).isGreaterThan(2 * shortOf(16, 14));
    }

    @Test
    void spreadingTheSameStockOverMoreCentersIsRiskier() {
        double together = risk("stock: center|sku|on_hand\nEast|bolt|24").expectedShort();
        assertThat(risk(STOCK).expectedShort()).isGreaterThan(together);
    }

    @Test
    void stockNobodyAsksForIsNoRisk() {
        assertThat(JudgedPlan.of(world("centers: center\nEast", STOCK)).risk()).isEqualTo(new Risk(0, 0, List.of()));
    }

    @Test
    void theRiskOfSomeProductsAloneIsTheirPartOfTheWhole() {
        Workspace workspace = world(
                WORLD,
                STOCK,
                "demand: area|sku|units_per_day\nX|nut|4\nY|nut|3",
                "stock: center|sku|on_hand\nEast|nut|20\nWest|nut|30");
        JudgedPlan plan = JudgedPlan.of(workspace);
        Risk bolt = plan.risk(Set.of(BOLT, new ProductKey("", "unknown")));
        Risk nut = plan.risk(Set.of(new ProductKey("", "nut")));
        assertThat(plan.risk().spots()).hasSize(4).containsAll(bolt.spots()).containsAll(nut.spots());
        assertThat(bolt.spillCost() + nut.spillCost()).isCloseTo(plan.risk().spillCost(), EXACTLY);
    }

    @Test
    void aMoveChangesTheRiskOfItsProductAsJudgingAllAgainDoes() {
        Workspace workspace = world(WORLD, STOCK);
        JudgedPlan before = JudgedPlan.of(workspace);
        Row move = Row.blank(Sheet.TRANSFERS)
                .with("transfer_id", "T")
                .with("sku", "bolt")
                .with("from", "East")
                .with("to", "West")
                .with("units", 4.0)
                .with("status", "planned");
        Workspace next = workspace.with(List.of(RowChange.added(move)));
        JudgedPlan after = before.after(next, new Touched.Products(Set.of(BOLT)));
        assertThat(after.risk(Set.of(BOLT))).isEqualTo(JudgedPlan.of(next).risk());
        assertThat(after.risk(Set.of(BOLT)).spillCost())
                .isNotEqualTo(before.risk(Set.of(BOLT)).spillCost());
    }
}
