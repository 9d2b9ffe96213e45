package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.result.CostLine;
import spokes.model.Refused;

/** What a plan is compared with (model.md, section 9). */
class ReferencesTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    private static final String WORLD = """
        centers: center | fixed_cost_per_month
          East | 100
          West | 700
        products: sku
          bolt
        areas: area
          X
          Y
        lanes: center | area | cost_per_parcel
          East | X | 1
          East | Y | 4
          West | X | 4
          West | Y | 1
        demand: area | sku | units_per_day
          X | bolt | 10
          Y | bolt | 5
        stock: center | sku | on_hand
          East | bolt | 150
          West | bolt | 60
        inbound: center | sku | units | arrival_date
          West | bolt | 15 | 2026-03-03
        settings: key | value
          horizon_days | 10
          dock_to_stock_days | 0
        transfers: transfer_id | sku | from | to | units | departure_date | status
        """;

    @Test
    void todayIsThePlanWithoutItsPlannedTransfers() {
        JudgedPlan plan = JudgedPlan.of(Worlds.world(WORLD, "\nT | bolt | East | West | 20 | 2026-03-03 | planned"));
        assertThat(plan.today()).isEqualTo(JudgedPlan.of(Worlds.world(WORLD)).evaluation());
        assertThat(plan.today()).isNotEqualTo(plan.evaluation());
    }

    @Test
    void theBaselineHasAllStockAndInboundInOneCenterAndPaysForNoOther() throws Refused {
        JudgedPlan plan = JudgedPlan.of(Worlds.world(WORLD));
        // 150 + 60 + 15 units are more than the 150 asked for: X 100 · 1 + Y 50 · 4 from East
        Evaluation east = plan.baseline("East");
        assertThat(east.unitsUnmet()).isZero();
        assertThat(east.costs().get(CostLine.OUTBOUND_SHIPPING)).isCloseTo(300, EXACTLY);
        assertThat(east.costs().get(CostLine.FIXED)).isCloseTo(100 * 10 / 30.4375, EXACTLY);
        assertThat(plan.baseline("West").costs().get(CostLine.OUTBOUND_SHIPPING))
                .isCloseTo(450, EXACTLY);
    }

    @Test
    void theBaselineCenterIsTheCheapestUnlessOneIsSet() {
        assertThat(JudgedPlan.of(Worlds.world(WORLD)).baselineCenter()).isEqualTo("East");
        JudgedPlan set = JudgedPlan.of(Worlds.world(WORLD, "settings: key|value\nbaseline_center|West"));
        assertThat(set.baselineCenter()).isEqualTo("West");
        assertThat(set.baseline().costs().get(CostLine.OUTBOUND_SHIPPING)).isCloseTo(450, EXACTLY);
    }

    @Test
    void aBaselineWhereNothingIsOpenIsRefused() {
        JudgedPlan plan = JudgedPlan.of(Worlds.world(WORLD));
        assertThatThrownBy(() -> plan.baseline("Moon"))
                .isInstanceOf(Refused.class)
                .hasMessage("no open center Moon; there are East, West");
    }

    @Test
    void whatIsOnTheRoadAlreadyReachesTheBaselineToo() throws Refused {
        JudgedPlan plan = JudgedPlan.of(Worlds.world(
                WORLD,
                "\nT | bolt | West | East | 30 | 2026-03-01 | sent",
                "\nstock: center|sku|on_hand\nEast|bolt|0\nWest|bolt|0"));
        assertThat(plan.baseline("West").unitsShipped()).isCloseTo(45, EXACTLY);
    }

    @Test
    void aCenterThatShipsNothingForAWhileIsNotTheCheapestOne() {
        String closed = "closures: center | from_date\n  East | 2026-03-05\n";
        JudgedPlan plan = JudgedPlan.of(Worlds.world(WORLD, closed));
        String both = closed + "  West | 2026-03-10\n";

        assertThat(JudgedPlan.of(Worlds.world(WORLD)).baselineCenter()).isEqualTo("East");
        assertThat(plan.baselineCenter()).isEqualTo("West");
        assertThat(plan.baseline().unitsUnmet()).isZero();
        assertThat(JudgedPlan.of(Worlds.world(WORLD, closed.replace("2026-03-05", "2026-03-12")))
                        .baselineCenter())
                .isEqualTo("East"); // after the horizon
        assertThat(JudgedPlan.of(Worlds.world(WORLD, both)).baselineCenter()).isEqualTo("East"); // no other is left
        assertThat(JudgedPlan.of(Worlds.world(WORLD, closed, "settings: key | value\n  baseline_center | East"))
                        .baselineCenter())
                .isEqualTo("East"); // as it is asked for
    }
}
