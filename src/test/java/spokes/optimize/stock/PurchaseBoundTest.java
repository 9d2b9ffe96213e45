package spokes.optimize.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.placement.Buying;
import spokes.engine.placement.StockWish;
import spokes.engine.result.StockTarget;
import spokes.model.PlacedStock;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Placement;
import spokes.model.goods.ProductKey;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;

/** The bound where orders have two products and as much of each is bought as targets ask for, against all such plans. */
class PurchaseBoundTest {
    private static final int CENTERS = 3;
    private static final int MOST_BOUGHT = 9;

    @Test
    void noPlanWithWhatItsTargetsAskForCostsLess() {
        JudgedPlan plan = JudgedPlan.of(RandomStock.world(1, RandomStock.Kind.PATTERNS));
        double best = Double.POSITIVE_INFINITY;
        for (JudgedPlan first : toTarget(plan, new ProductKey("", "P0"))) {
            for (JudgedPlan both : toTarget(first, new ProductKey("", "P1"))) {
                best = Math.min(best, both.evaluation().costs().total());
            }
        }
        StockProposal proposal = PlacementOptimizer.propose(
                plan,
                new PlacementGoal(Optional.empty(), new StockWish(Buying.TO_TARGETS, false)),
                new Effort(100, 0, 2),
                SearchEvent.Listener.NONE);

        assertThat(proposal.bound().orElseThrow()).isLessThanOrEqualTo(best + 1e-9);
        assertThat(proposal.objective()).isBetween(best - 1e-9, 1.03 * best);
    }

    /** All plans in which a product is bought to target, and each center that holds some has its own. */
    private static List<JudgedPlan> toTarget(JudgedPlan plan, ProductKey product) {
        int there = (int) plan.workspace().stock().stream()
                .filter(level -> level.product().equals(product))
                .mapToDouble(level -> level.usable())
                .sum();
        List<JudgedPlan> plans = new ArrayList<>();
        for (double[] lots : RandomStock.divisions(there)) {
            for (int bought = 0; bought <= MOST_BOUGHT; bought++) {
                for (double[] shares : RandomStock.divisions(bought)) {
                    JudgedPlan next = with(plan, product, lots, shares);
                    if (isToTarget(next, product, there, bought)) {
                        plans.add(next);
                    }
                }
            }
        }
        return plans;
    }

    private static JudgedPlan with(JudgedPlan plan, ProductKey product, double[] lots, double[] shares) {
        Workspace world = plan.workspace();
        List<Placement.Lot> placed = new ArrayList<>();
        List<Inbound> bought = new ArrayList<>();
        for (int c = 0; c < CENTERS; c++) {
            placed.add(new Placement.Lot(product, "C" + c, lots[c]));
            if (shares[c] > 0) {
                bought.add(new Inbound(
                        "C" + c, product, shares[c], world.settings().planDate(), "", "", Buying.REFERENCE));
            }
        }
        Placement placement = new Placement(Set.of(product), placed, bought, bought);
        return plan.after(world.with(PlacedStock.changes(world, placement)), Touched.products(product));
    }

    private static boolean isToTarget(JudgedPlan plan, ProductKey product, int there, int bought) {
        double asked = 0;
        for (StockTarget target : plan.listTargets()) {
            if (target.product().equals(product)) {
                double units = Math.ceil(target.targetUnits() - 1e-9);
                asked += units;
                if (target.positionUnits() < units) {
                    return false;
                }
            }
        }
        return bought == Math.max(0, asked - there);
    }
}
