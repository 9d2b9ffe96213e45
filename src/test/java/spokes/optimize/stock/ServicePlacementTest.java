package spokes.optimize.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spokes.engine.JudgedPlan;
import spokes.engine.placement.Buying;
import spokes.engine.placement.StockWish;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.StockLevel;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.StockTotals;
import spokes.optimize.stock.PlacementGoal.Fast;
import spokes.session.AcceptPlacement;
import spokes.session.State;

/** Placements with purchases and safety stock against all placements there are. */
class ServicePlacementTest {
    private static final int SEEDS = 8;

    private static StockProposal propose(Workspace world, PlacementGoal goal) {
        return PlacementOptimizer.propose(world, goal, new Effort(100, 0, 2), SearchEvent.Listener.NONE);
    }

    private static PlacementGoal goal(Buying buying, boolean keepsSafety) {
        return new PlacementGoal(Optional.empty(), new StockWish(buying, keepsSafety));
    }

    private static void hold(long seed, PlacementGoal goal, int least, int most, Predicate<SmallShop.Placed> isRight) {
        Workspace world = SmallShop.world(seed);
        double best = SmallShop.best(world, least, most, isRight);
        StockProposal proposal = propose(world, goal);

        assertThat(proposal.hasPlan()).as("%d: %s", seed, proposal.reason()).isEqualTo(Double.isFinite(best));
        if (proposal.hasPlan()) {
            SmallShop.Placed placed = accepted(world, proposal);
            assertThat(placed.total()).as("%d", seed).isEqualTo(proposal.objective());
            assertThat(isRight.test(placed)).as("%d", seed).isTrue();
            assertThat(proposal.objective())
                    .as("%d", seed)
                    .isBetween(best - 1e-9 * Math.abs(best), best + 0.01 * Math.abs(best));
            assertThat(proposal.bound().orElseThrow()).as("%d", seed).isLessThanOrEqualTo(best + 1e-9);
        }
    }

    private static SmallShop.Placed accepted(Workspace world, StockProposal proposal) {
        State now = new State(0, JudgedPlan.of(world), Optional.empty(), Optional.empty());
        double there = world.stock().stream().mapToDouble(StockLevel::usable).sum();
        try {
            JudgedPlan plan = JudgedPlan.of(world.with(new AcceptPlacement(proposal.placement()).changesTo(now)));
            return new SmallShop.Placed(plan, there, proposal.placement().unitsBought());
        } catch (Refused e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsBoughtIsPlacedWithTheStockThatThereIs() {
        PlacementGoal goal = goal(Buying.of(Map.of(SmallShop.MUG, 4.0)), false);

        LongStream.range(0, SEEDS).forEach(seed -> hold(seed, goal, 4, 4, placed -> true));
    }

    @Test
    void asMuchIsBoughtAsTheTargetsOfTheChosenCentersAskForAndEachHasItsOwn() {
        PlacementGoal goal = goal(Buying.TO_TARGETS, false);

        LongStream.range(0, SEEDS).forEach(seed -> hold(seed, goal, 0, 9, SmallShop.Placed::isToTarget));
    }

    @Test
    void everyCenterThatHoldsSomeHasItsSafetyStockOrItsShareOfWhatThereIs() {
        PlacementGoal goal = goal(Buying.of(Map.of(SmallShop.MUG, 3.0)), true);

        LongStream.range(0, SEEDS).forEach(seed -> hold(seed, goal, 3, 3, SmallShop.Placed::isSafe));
    }

    @Test
    void aShareOfDemandArrivesFastWithWhatTheTargetsAskForOrThatIsCalledImpossible() {
        Fast half = new Fast(2, 0.5);
        PlacementGoal goal = new PlacementGoal(Optional.of(half), new StockWish(Buying.TO_TARGETS, false));

        LongStream.range(0, SEEDS)
                .forEach(seed -> hold(
                        seed, goal, 0, 9, placed -> placed.isToTarget() && placed.within(half.days()) >= half.share()));
    }

    @ParameterizedTest
    @EnumSource(
            value = RandomStock.Kind.class,
            names = {"INBOUND", "PATTERNS", "TIGHT", "MINIMUM", "WEEKLY"})
    void withEveryKindOfLimitWhatIsBoughtIsToTargetAndCostsWhatIsPromised(RandomStock.Kind kind) {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Workspace world = RandomStock.world(seed, kind);
            StockProposal proposal = propose(world, goal(Buying.TO_TARGETS, false));
            if (proposal.hasPlan()) {
                JudgedPlan plan = accepted(world, proposal).plan();

                assertThat(plan.evaluation().costs().total())
                        .as("%s %d", kind, seed)
                        .isEqualTo(proposal.objective());
                assertThat(plan.listTargets())
                        .as("%s %d", kind, seed)
                        .allSatisfy(target ->
                                assertThat(target.positionUnits()).isGreaterThanOrEqualTo(target.targetUnits() - 1e-9));
                assertThat(plan.listOverruns()).as("%s %d", kind, seed).isEmpty();
            }
        });
    }

    @Test
    void theProposalTellsWhatIsPlacedAndHowMuchIsMissingToTheTargets() {
        Workspace world = SmallShop.world(3);
        StockProposal few = propose(world, goal(Buying.of(Map.of(SmallShop.MUG, 1.0)), true));
        StockProposal enough = propose(world, goal(Buying.TO_TARGETS, false));
        StockTotals totals = few.totals().orElseThrow();

        assertThat(totals.onHand() + totals.inbound() + totals.bought())
                .isEqualTo(totals.target() - totals.shortUnits());
        assertThat(few.reason())
                .isEqualTo("total is short of the targets by 1 unit for 1 product; "
                        + "fewer units are bought than the least order (moq) of 1 product");
        assertThat(enough.totals().orElseThrow().shortUnits()).isZero();
        assertThat(enough.reason())
                .isEqualTo("targets cover the lead time and the review period of 7 days, not the horizon of 28 days");
    }

    @Test
    void whatWouldComeAfterTheHorizonIsNotBoughtAndThatIsTold() {
        Workspace world = SmallShop.world(1);
        Row mug = world.table(Sheet.PRODUCTS).rows().iterator().next();
        Workspace slow = world.with(List.of(RowChange.changed(mug, mug.with("lead_time_days", 40.0))));
        StockProposal proposal = propose(slow, goal(Buying.of(Map.of(SmallShop.MUG, 5.0)), false));

        assertThat(proposal.placement().unitsBought()).isZero();
        assertThat(proposal.reason())
                .isEqualTo("nothing is bought of 1 product, as it would come after the horizon of 28 days: mug");
    }
}
