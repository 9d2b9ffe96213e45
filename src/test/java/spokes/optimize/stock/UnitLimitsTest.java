package spokes.optimize.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.PlacedStock;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.Status;

/** What centers are to have of a product, at least and at most, what comes to them included. */
class UnitLimitsTest {
    private static final ProductKey BOLT = new ProductKey("", "bolt");

    private static Workspace world(String min, String max) {
        return Worlds.world("""
            settings: key | value
              dock_to_stock_days | 0
            centers:
              center | status | dock_to_stock_days
              near   | open   | 0
              far    | open   | 0
            products: sku
              bolt
            lanes:
              center | area | cost_per_unit | transit_days
              near   | X    | 1             | 1
              far    | X    | 3             | 4
            demand:
              area | sku  | units_per_day
              X    | bolt | 1
            stock:
              center | sku  | on_hand
              far    | bolt | 30
            inbound:
              center | sku  | units | arrival_date
              far    | bolt | 20    | 2026-03-21
            eligibility:
              center | sku  | min_units | max_units
              near   | bolt |           | %s
              far    | bolt | %s        |
            """.formatted(max, min));
    }

    private static StockProposal propose(Workspace world) {
        return PlacementOptimizer.propose(
                world, PlacementGoal.cheapest(), new Effort(20, 0, 2), SearchEvent.Listener.NONE);
    }

    private static JudgedPlan accepted(Workspace world) {
        return JudgedPlan.of(
                world.with(PlacedStock.changes(world, propose(world).placement())));
    }

    @Test
    void aMostHoldsAtEveryMomentSoWhatComesHasRoomOnceEnoughIsSold() {
        JudgedPlan plan = accepted(world("", "24"));

        assertThat(UnitLimits.areKept(plan)).isTrue();
        assertThat(UnitLimits.units(plan, BOLT, "near")).isGreaterThan(24);
        assertThat(UnitLimits.units(plan, BOLT, "near") + UnitLimits.units(plan, BOLT, "far"))
                .isEqualTo(50);
    }

    @Test
    void aLeastCountsWhatComesAsWell() {
        JudgedPlan plan = accepted(world("12", ""));

        assertThat(UnitLimits.units(plan, BOLT, "far")).isEqualTo(12);
    }

    @Test
    void aLeastOfMoreUnitsThanThereAreIsToldWithBothAmounts() {
        StockProposal proposal = propose(world("60", ""));

        assertThat(proposal.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(proposal.reason())
                .isEqualTo("centers are to keep 60 units of bolt; there are 50, 20 of them to come");
    }

    @Test
    void aLeastAboveTheMostIsToldWithBothAmounts() {
        Workspace world = Worlds.world("""
            centers: center | status
              near | open
            products: sku
              bolt
            demand:
              area | sku  | units_per_day
              X    | bolt | 1
            stock:
              center | sku  | on_hand
              near   | bolt | 8
            eligibility:
              center | sku  | min_units | max_units
              near   | bolt | 9         | 8
            """);

        assertThat(propose(world).reason()).isEqualTo("near is to have at least 9 units of bolt and at most 8");
    }

    @Test
    void moreThanCentersMayHoldOnceTheNextShipmentIsThereIsToldWithTheDay() {
        Workspace world = Worlds.world("""
            centers:
              center | status | dock_to_stock_days
              near   | open   | 0
            products: sku
              bolt
            lanes:
              center | area | cost_per_unit | transit_days
              near   | X    | 1             | 1
            demand:
              area | sku  | units_per_day
              X    | bolt | 1
            stock:
              center | sku  | on_hand
              near   | bolt | 30
            inbound:
              center | sku  | units | arrival_date
              near   | bolt | 20    | 2026-03-12
            eligibility:
              center | sku  | min_units | max_units
              near   | bolt |           | 35
            """);

        assertThat(propose(world).reason())
                .isEqualTo("on day 10, with what has come, there are 40 units of bolt; the open centers may hold 35");
    }
}
