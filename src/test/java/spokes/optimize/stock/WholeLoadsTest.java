package spokes.optimize.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.PlacedStock;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;

/** Loads of several products that are worth another way together, and not one by one. */
class WholeLoadsTest {
    private static final Workspace WORLD = Worlds.world("""
        settings: key | value
          plan_date    | 2026-03-02
          horizon_days | 28
          capital_rate | 0
          loss_base    | 0
          loss_per_touch | 0
        centers: center
          east
          west
        supply_points: supply_point
          port
        products: sku | weight_kg
          bolt | 1
          nut  | 1
        areas: area
          X
        lanes: center | area | cost_per_unit
          east | X | 9
          west | X | 1
        freight: from | to | mode | fixed | days
          * | * | van | 100 | 3
        demand: area | sku | units_per_day
          X | bolt | 1
          X | nut  | 1
        inbound: center | sku | units | arrival_date | supply_point | mode
          east | bolt | 10 | 2026-03-04 | port | van
          east | nut  | 10 | 2026-03-04 | port | van
        """);

    @Test
    void aLoadGoesWholeWhereItSavesMoreThanAnotherVanForOneProductWould() {
        JudgedPlan before = JudgedPlan.of(WORLD);
        StockProposal proposal = PlacementOptimizer.propose(
                before, PlacementGoal.cheapest(), new Effort(60, 0, 2), SearchEvent.Listener.NONE);
        Workspace after = WORLD.with(PlacedStock.changes(WORLD, proposal.placement()));

        assertThat(after.inbound()).extracting(Inbound::center).containsOnly("west");
        assertThat(proposal.before() - proposal.objective()).isCloseTo(2 * 10 * (9 - 1), within(1e-6));
        assertThat(JudgedPlan.of(after).evaluation().costs().total()).isCloseTo(proposal.objective(), within(1e-6));
    }
}
