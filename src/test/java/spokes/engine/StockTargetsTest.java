package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static spokes.engine.Worlds.world;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.result.StockNeed;
import spokes.engine.result.StockTarget;

/** How much should be where, so that the service asked for is kept. */
class StockTargetsTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    /** z of a cycle service of 95 %. */
    private static final double Z = 1.6448536269514722;

    /** X and Z rank East first, Y ranks West first; nobody has bought before, so demand is Poisson. */
    private static final String WORLD = """
        centers: center
          East
          West
        products: sku | lead_time_days | lead_time_sd | unit_cost | price
          bolt | 9 | 2 | 10 | 25
        areas: area
          X
          Y
          Z
        lanes: center | area | cost_per_parcel | transit_days
          East | X | 1 | 1
          East | Y | 4 | 4
          East | Z | 2 | 2
          West | X | 4 | 4
          West | Y | 1 | 1
          West | Z | 3 | 3
        demand: area | sku | units_per_day
          X | bolt | 10
          Y | bolt | 5
          Z | bolt | 6
        stock: center | sku | on_hand
          East | bolt | 200
          West | bolt | 60
        """;

    private static JudgedPlan plan(String... more) {
        return JudgedPlan.of(world(WORLD + String.join("\n", more)));
    }

    private static StockTarget target(JudgedPlan plan, String center) {
        return plan.listTargets().stream()
                .filter(target -> target.center().equals(center))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTargetIsDemandUntilTheNextOrderArrivesAndSafetyOnTop() {
        StockTarget east = target(plan(), "East");
        assertThat(east.demandPerDay()).isEqualTo(16);
        assertThat(east.deviationPerDay()).isCloseTo(4, EXACTLY);
        assertThat(east.demandUnits()).isCloseTo(16 * (9 + 7), EXACTLY);
        assertThat(east.factor()).isCloseTo(Z, EXACTLY);
        double safety = Z * Math.sqrt((9 + 7) * 16 + 16 * 16 * 2 * 2);
        assertThat(east.safetyUnits()).isCloseTo(safety, EXACTLY);
        assertThat(east.targetUnits()).isCloseTo(256 + safety, EXACTLY);
        assertThat(east.basis()).isEqualTo(StockTarget.Basis.CYCLE_SERVICE);
        assertThat(east.gapUnits()).isCloseTo(256 + safety - 200, EXACTLY);
    }

    @Test
    void transfersAndInboundCountTowardTheTarget() {
        JudgedPlan plan = plan("""
            transfers: transfer_id | sku | from | to | units | status
            T | bolt | East | West | 50 | planned
            inbound: center | sku | units | arrival_date
            West | bolt | 30 | 2026-03-10
            """);
        assertThat(plan.listTargets())
                .extracting(StockTarget::center, StockTarget::positionUnits)
                .containsExactly(tuple("East", 150.0), tuple("West", 60 + 50 + 30.0));
    }

    @Test
    void aCenterThatDoesNotHoldTheProductLeavesItsAreasToTheOthers() {
        // all of West goes to East
        JudgedPlan plan = plan("""
            transfers: transfer_id | sku | from | to | units | status
            T | bolt | West | East | 60 | planned
            """);
        assertThat(plan.listTargets())
                .extracting(StockTarget::center, StockTarget::demandPerDay, StockTarget::targetUnits)
                .contains(tuple("West", 0.0, 0.0));
        assertThat(target(plan, "East").demandPerDay()).isEqualTo(21);
    }

    @Test
    void aProductThatNobodyHoldsHasTargetsWhereItMayBe() {
        JudgedPlan plan = plan("stock: center|sku|on_hand\nEast|bolt|-200\nWest|bolt|-60");
        assertThat(plan.listTargets())
                .extracting(StockTarget::center, StockTarget::demandPerDay)
                .containsExactly(tuple("East", 16.0), tuple("West", 5.0));
        assertThat(plan("stock: center|sku|on_hand\nEast|bolt|-200\nWest|bolt|-60\n"
                                + "eligibility: center|sku|allowed\nWest|bolt|no")
                        .listTargets())
                .extracting(StockTarget::center, StockTarget::demandPerDay)
                .containsExactly(tuple("East", 21.0));
    }

    @Test
    void aFillRateNeedsAnotherFactorThanACycleServiceOfTheSameShare() {
        JudgedPlan plan = plan("settings: key|value\nfill_rate_target|0.95");
        StockTarget east = target(plan, "East");
        assertThat(east.basis()).isEqualTo(StockTarget.Basis.FILL_RATE);
        // σ·G(z) = 5 % of a week's 112 units
        double deviation = Math.sqrt(16 * 16 + 16 * 16 * 4);
        double loss = Math.exp(-east.factor() * east.factor() / 2) / Math.sqrt(2 * Math.PI)
                - east.factor() * upperTail(east.factor());
        assertThat(deviation * loss).isCloseTo(0.05 * 16 * 7, within(1e-6));
        assertThat(east.factor()).isLessThan(Z);
        assertThat(east.safetyUnits()).isCloseTo(east.factor() * deviation, EXACTLY);
    }

    /** 1 − Φ(z) by Simpson's rule. */
    private static double upperTail(double z) {
        int steps = 20_000;
        double width = (12 - z) / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double x = z + i * width;
            sum += (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2) * Math.exp(-x * x / 2);
        }
        return sum * width / 3 / Math.sqrt(2 * Math.PI);
    }

    @Test
    void whereTheMeanIsMoreThanEnoughAFillRateNeedsNoSafetyStock() {
        StockTarget east = target(plan("settings: key|value\nfill_rate_target|0.5"), "East");
        assertThat(east.factor()).isZero();
        assertThat(east.targetUnits()).isCloseTo(256, EXACTLY);
    }

    @Test
    void certaintyIsNotToBeHad() {
        assertThat(target(plan("settings: key|value\nservice_level|1"), "East").factor())
                .isBetween(5.9, 6.1);
        assertThat(target(plan("settings: key|value\nservice_level|0"), "East").factor())
                .isBetween(-6.1, -5.9);
        assertThat(target(plan("settings: key|value\nfill_rate_target|1\nreview_days|0"), "East")
                        .targetUnits())
                .isFinite();
    }

    /** A lane from the port of 4 freight days, and one of 3 days by air. */
    private static final String PORT = """
        products: sku | lead_time_days
          bolt |
        supply_points: supply_point
          Port
        freight: from | to | mode | fixed | days
          Port | East | ltl | 100 | 4
          Port | East | air | 900 | 3
          Port | West | ltl | 100 | 6
        inbound: center | sku | units | arrival_date | supply_point | mode
        """;

    @Test
    void theLeadTimeIsThatOfTheSupplyLaneWhereTheProductStatesNone() {
        assertThat(target(plan(PORT, "East|bolt|5|2026-03-09|Port|air"), "East").leadDays())
                .isEqualTo(3);
    }

    @Test
    void withoutAModeTheCheapestOfTheLaneSetsTheLeadTime() {
        assertThat(target(plan(PORT, "East|bolt|5|2026-03-09|Port|"), "East").leadDays())
                .isEqualTo(4);
    }

    @Test
    void aCenterWithoutInboundIsTakenToGetItFromWhereTheProductComesFrom() {
        assertThat(target(plan(PORT, "East|bolt|5|2026-03-09|Port|ltl"), "West").leadDays())
                .isEqualTo(6);
    }

    @Test
    void withoutStatementAndSupplyPointTheLeadTimeIsZero() {
        assertThat(target(plan("products: sku|lead_time_days\nbolt|"), "East").leadDays())
                .isZero();
    }

    @Test
    void theEconomicTargetIsTheNewsvendors() {
        // a unit costs 10 · 10 % a year; X and Z pay (10·3 + 6·1) / 16 more per unit from West
        StockTarget east = target(plan(), "East");
        double holding = 7 * 10 * 0.1 / 365;
        double ratio = 2.25 / (2.25 + holding);
        double z = (east.economicUnits().orElseThrow() - 256) / Math.sqrt(16 * 16 + 16 * 16 * 4);
        assertThat(1 - upperTail(z)).isCloseTo(ratio, within(1e-6));
    }

    /** n areas alike, each next to a center of its own; all reach every center. */
    private static String ring(int n) {
        StringBuilder text = new StringBuilder("products: sku\nbolt\nareas: area|latitude|longitude\n");
        for (int i = 0; i < n; i++) {
            text.append("A%02d|40|%d\n".formatted(i, -120 + 3 * i));
        }
        text.append("demand: area|sku|units_per_day\n");
        for (int i = 0; i < n; i++) {
            text.append("A%02d|bolt|10\n".formatted(i));
        }
        text.append("centers: center|latitude|longitude\n");
        for (int i = 0; i < n; i++) {
            text.append("C%02d|40|%d\n".formatted(i, -120 + 3 * i));
        }
        text.append("stock: center|sku|on_hand\n");
        for (int i = 0; i < n; i++) {
            text.append("C%02d|bolt|70\n".formatted(i));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 9, 16})
    void independentAreasPoolByTheSquareRootOfTheCenters(int n) {
        // Maister, Centralisation of inventories and the "square root law", 1976
        JudgedPlan plan = JudgedPlan.of(world(ring(n)));
        StockNeed apart = plan.stockNeed();
        StockNeed together = plan.stockNeed(Set.of("C00"));
        assertThat(apart.safetyUnits()).isCloseTo(together.safetyUnits() * Math.sqrt(n), within(1e-6));
        assertThat(apart.targetUnits() - apart.safetyUnits()).isCloseTo(10 * n * 7, within(1e-6));
        assertThat(together.targetUnits() - together.safetyUnits()).isCloseTo(10 * n * 7, within(1e-6));
    }

    @Test
    void areasThatRiseAndFallTogetherDoNotPool() {
        StringBuilder orders = new StringBuilder("orders: order_id | order_date | sku | quantity | area\n");
        for (int week = 1; week <= 12; week++) {
            for (int i = 0; i < 4; i++) {
                orders.append("%d-%d | %s | bolt | %d | A%02d\n"
                        .formatted(week, i, Worlds.MONDAY.minusWeeks(week), 60 + week % 2 * 20, i));
            }
        }
        JudgedPlan plan = JudgedPlan.of(world(ring(4), orders.toString()));
        assertThat(plan.stockNeed().safetyUnits())
                .isCloseTo(plan.stockNeed(Set.of("C00")).safetyUnits(), within(1e-6))
                .isGreaterThan(40);
    }

    @Test
    void whatIsOutOfReachNeedsNoStock() {
        JudgedPlan plan = plan("areas: area\nFar", "demand: area|sku|units_per_day\nFar|bolt|100");
        assertThat(plan.stockNeed().demandPerDay()).isEqualTo(21);
        assertThat(plan.stockNeed(Set.of("Nowhere"))).isEqualTo(StockNeed.NONE);
    }

    @Test
    void aPlanWithoutCentersHasNoTargets() {
        assertThat(JudgedPlan.of(world("products: sku\nbolt\ndemand: area|sku|units_per_day\nX|bolt|1"))
                        .listTargets())
                .isEqualTo(List.of());
    }
}
