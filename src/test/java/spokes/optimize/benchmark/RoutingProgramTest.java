package spokes.optimize.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spokes.engine.JudgedPlan;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.stock.PlacementGoal;
import spokes.optimize.stock.PlacementOptimizer;
import spokes.optimize.stock.StockProposal;

/** Placements of 50 products beside the one linear program that routes them all, which no placement can better. */
class RoutingProgramTest {
    private static final double NEAR_ENOUGH = 0.01;

    private static StockProposal placed(JudgedPlan plan) {
        return PlacementOptimizer.propose(
                plan, PlacementGoal.cheapest(), new Effort(100, NEAR_ENOUGH, 2), SearchEvent.Listener.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void noPlacementCostsLessThanTheBestRouting(SmallPlacement kind) {
        JudgedPlan plan = kind.plan(1);
        double routing = RoutingProgram.best(plan.stockNetwork());
        StockProposal placed = placed(plan);

        assertThat(placed.hasPlan()).isTrue();
        assertThat(placed.objective()).isGreaterThanOrEqualTo(routing * (1 - 1e-9));
        assertThat(placed.bound().orElseThrow()).isLessThanOrEqualTo(placed.objective());
    }

    @Test
    void whereNoCenterRunsOutAndStockCostsNothingThePlacementIsTheBestRoutingAndThatIsProven() {
        for (long seed = 2; seed < 5; seed++) {
            JudgedPlan plan = SmallPlacement.AMPLE.plan(seed);
            double routing = RoutingProgram.best(plan.stockNetwork());
            StockProposal placed = placed(plan);

            assertThat(placed.objective()).isCloseTo(routing, within(1e-9 * routing));
            assertThat(placed.bound().orElseThrow()).isCloseTo(routing, within(1e-6 * routing));
        }
    }
}
