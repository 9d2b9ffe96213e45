package spokes.optimize.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.PlacedStock;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.StockLevel;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.Status;
import spokes.optimize.stock.PlacementGoal.Fast;
import spokes.session.AcceptPlacement;
import spokes.session.State;

/** Placements against all placements there are, and against the engine. */
class PlacementOptimizerTest {
    private static final int SEEDS = 6;
    private static final double ENOUGH_SECONDS = 100;

    private static StockProposal propose(Workspace world, PlacementGoal goal) {
        return PlacementOptimizer.propose(world, goal, new Effort(ENOUGH_SECONDS, 0, 2), SearchEvent.Listener.NONE);
    }

    private static double accepted(Workspace world, StockProposal proposal) {
        State now = new State(0, JudgedPlan.of(world), Optional.empty(), Optional.empty());
        try {
            return JudgedPlan.of(world.with(new AcceptPlacement(proposal.placement()).changesTo(now)))
                    .evaluation()
                    .costs()
                    .total();
        } catch (Refused e) {
            throw new AssertionError(e);
        }
    }

    private static Workspace world(String near, String far) {
        return Worlds.world("""
            settings: key | value
              capital_rate | 0
              loss_base | 0
              loss_per_touch | 0
            centers:
              center | status | storage_capacity_m3
              near   | open   | %s
              far    | open   | %s
            products:
              sku  | weight_kg | length_cm | width_cm | height_cm
              bolt | 1         | 100       | 100      | 85
            lanes:
              center | area | cost_per_unit | transit_days
              near   | X    | 1             | 1
              far    | X    | 3             | 4
              near   | Y    | 5             | 4
              far    | Y    | 2             | 2
            demand:
              area | sku  | units_per_day
              X    | bolt | 0.5
              Y    | bolt | 0.25
            stock:
              center | sku  | on_hand | allocated
              far    | bolt | 90      | 10
            """.formatted(near, far));
    }

    @Test
    void stockLiesWhereItIsSoldAndThatIsProvenToBeBest() {
        StockProposal proposal = propose(world("", ""), PlacementGoal.cheapest());

        assertThat(proposal.status()).isEqualTo(Status.OPTIMAL);
        assertThat(proposal.objective()).isEqualTo(91 * (0.5 * 1 + 0.25 * 2));
        assertThat(proposal.bound().orElseThrow()).isBetween(proposal.objective() * (1 - 1e-8), proposal.objective());
        assertThat(proposal.moves()).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo("far");
            assertThat(move.units()).isBetween(46.0, 57.0);
        });
    }

    @Test
    void aCenterTakesNoMoreThanItHasSpaceFor() {
        StockProposal proposal = propose(world("20", ""), PlacementGoal.cheapest());

        assertThat(proposal.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.units()).isEqualTo(20));
        assertThat(accepted(world("20", ""), proposal)).isEqualTo(proposal.objective());
        assertThat(proposal.bound().orElseThrow()).isLessThanOrEqualTo(proposal.objective());
    }

    @Test
    void nothingIsPlacedWhereMoreIsPromisedThanThereIsSoNoUnitIsMade() {
        Workspace owing = world("", "")
                .with(List.of(RowChange.added(Row.blank(Sheet.STOCK)
                        .with("center", "near")
                        .with("sku", "bolt")
                        .with("on_hand", 4.0)
                        .with("allocated", 10.0))));
        StockProposal proposal = propose(owing, PlacementGoal.cheapest());

        assertThat(proposal.hasPlan()).isTrue();
        assertThat(proposal.moves()).isEmpty();
        assertThat(onHand(owing.with(PlacedStock.changes(owing, proposal.placement()))))
                .isEqualTo(onHand(owing));
    }

    private static double onHand(Workspace world) {
        return world.stock().stream().mapToDouble(StockLevel::onHand).sum();
    }

    @Test
    void whatCannotBeSaysWhichAmountsStandAgainstEachOther() {
        StockProposal proposal = propose(world("20", "30"), PlacementGoal.cheapest());

        assertThat(proposal.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(proposal.reason()).isEqualTo("all stock takes 80 m³ of space; the open centers have 50 m³ together");
    }

    @Test
    void aShareThatNoCenterReachesInTimeIsRefusedWithTheShareThatCanBe() {
        Fast asked = new Fast(1, 0.9);

        assertThat(propose(world("", ""), new PlacementGoal(Optional.of(asked))).reason())
                .isEqualTo(
                        "90 % of demand is to arrive within 1 days; with this stock in all open centers 66.667 % can");
    }

    @Test
    void aShareThatIsToArriveFastDoes() {
        Workspace world = world("20", "");
        StockProposal free = propose(world, PlacementGoal.cheapest());
        StockProposal fast = propose(world("", ""), new PlacementGoal(Optional.of(new Fast(2, 0.95))));

        assertThat(free.hasPlan() && fast.hasPlan()).isTrue();
        assertThat(fast.flows().stream()
                        .filter(flow -> flow.days() <= 2)
                        .mapToDouble(flow -> flow.units())
                        .sum())
                .isGreaterThanOrEqualTo(0.95 * 91 * 0.75);
    }

    @ParameterizedTest
    @EnumSource(RandomStock.Kind.class)
    void noBoundIsAboveTheBestOfAllPlacementsAndEachOneCostsWhatItPromises(RandomStock.Kind kind) {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Workspace world = RandomStock.world(seed, kind);
            double best = RandomStock.best(world);
            StockProposal proposal = propose(world, PlacementGoal.cheapest());

            assertThat(proposal.hasPlan()).as("%s %d", kind, seed).isEqualTo(Double.isFinite(best));
            if (proposal.hasPlan()) {
                assertThat(accepted(world, proposal)).as("%s %d", kind, seed).isEqualTo(proposal.objective());
                assertThat(proposal.objective())
                        .as("%s %d", kind, seed)
                        .isBetween(best - 1e-9 * Math.abs(best), best + 0.03 * Math.abs(best));
                assertThat(proposal.bound().orElse(Double.NEGATIVE_INFINITY))
                        .as("%s %d", kind, seed)
                        .isLessThanOrEqualTo(best + 1e-9);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = RandomStock.Kind.class,
            names = {"SPARSE", "LIMITED", "TIGHT"})
    void aShareThatCanArriveFastBesideAllOtherLimitsDoesAtTheLeastCost(RandomStock.Kind kind) {
        Fast most = new Fast(3, 0.6);
        LongStream.range(20, 20 + SEEDS).forEach(seed -> {
            Workspace world = RandomStock.world(seed, kind);
            double best = RandomStock.best(world, plan -> UnitLimits.within(plan, most.days()) >= most.share());
            StockProposal proposal = propose(world, new PlacementGoal(Optional.of(most)));

            assertThat(proposal.hasPlan())
                    .as("%s %d: %s", kind, seed, proposal.reason())
                    .isEqualTo(Double.isFinite(best));
            if (proposal.hasPlan()) {
                assertThat(accepted(world, proposal)).as("%s %d", kind, seed).isEqualTo(proposal.objective());
                assertThat(proposal.objective())
                        .as("%s %d", kind, seed)
                        .isBetween(best - 1e-9 * Math.abs(best), best + 0.03 * Math.abs(best));
            }
        });
    }

    @Test
    void theAnswerIsTheSameAgainAndWithAnyNumberOfThreads() {
        Workspace world = RandomStock.world(3, RandomStock.Kind.TIGHT);
        StockProposal one = PlacementOptimizer.propose(
                world, PlacementGoal.cheapest(), new Effort(ENOUGH_SECONDS, 0, 1), SearchEvent.Listener.NONE);
        StockProposal two = propose(world, PlacementGoal.cheapest());

        assertThat(two.moves()).isEqualTo(one.moves());
        assertThat(two.objective()).isEqualTo(one.objective());
        assertThat(two.bound()).isEqualTo(one.bound());
    }
}
