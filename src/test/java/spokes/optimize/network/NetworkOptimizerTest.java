package spokes.optimize.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.Status;
import spokes.optimize.network.NetworkGoal.Service;
import spokes.optimize.network.NetworkProposal.Flow;
import spokes.session.OpenCenters;
import spokes.session.State;

/** Which centers should be open, in worlds small enough to see it. */
class NetworkOptimizerTest {
    private static final String TWO_COASTS = """
        centers:
          center | status    | fixed_cost_per_month | throughput_per_day | pick_per_order
          east   | open      | 304.375              | 100                | 1
          west   | candidate | 304.375              | 100                | 2
          shut   | closed    | 0                    | 100                | 0
        products:
          sku  | weight_kg
          bolt | 1
          nut  | 1
        lanes:
          center | area | cost_per_unit | transit_days
          east   | NY   | 1             | 1
          east   | LA   | 9             | 5
          west   | NY   | 9             | 5
          west   | LA   | 1             | 1
          shut   | NY   | 0             | 1
          shut   | LA   | 0             | 1
        demand:
          area | sku  | units_per_day
          NY   | bolt | 4
          LA   | bolt | 3
          LA   | nut  | 3
        settings:
          key          | value
          horizon_days | 100
        """;

    private static NetworkProposal propose(String world, NetworkGoal goal) {
        return NetworkOptimizer.propose(Worlds.world(world), goal, new Effort(20, 0, 2), SearchEvent.Listener.NONE);
    }

    private static NetworkGoal exactly(int centers) {
        return new NetworkGoal(OptionalInt.of(centers), false, Optional.empty());
    }

    @Test
    void candidatesOpenWhereTheySaveMoreThanTheyCostAndClosedCentersStayClosed() {
        NetworkProposal best = propose(TWO_COASTS, NetworkGoal.cheapest());

        assertThat(best.status()).isEqualTo(Status.OPTIMAL);
        assertThat(best.openCenters()).containsExactly("east", "west");
        assertThat(best.costs().fixed()).isCloseTo(2 * 304.375 * 100 / 30.4375, within(1e-9));
        assertThat(best.costs().shipping()).isCloseTo(1000, within(1e-9));
        assertThat(best.costs().picking()).isCloseTo(400 + 600 * 2, within(1e-9));
        assertThat(best.bound()).isBetween(best.objective() * (1 - 1e-6), best.objective());
        assertThat(best.service().meanDays()).isCloseTo(1, within(1e-12));
        assertThat(best.flows())
                .extracting(
                        flow -> "%s > %s %s %.1f".formatted(flow.center(), flow.area(), flow.product(), flow.units()))
                .containsExactlyInAnyOrder("east > NY bolt 400.0", "west > LA bolt 300.0", "west > LA nut 300.0");
    }

    @Test
    void exactlySoManyCentersOpenAsAreAskedFor() {
        NetworkProposal one = propose(TWO_COASTS, exactly(1));

        assertThat(one.openCenters()).containsExactly("west");
        assertThat(one.objective()).isCloseTo(1000 + 400 * 9 + 600 + 2000, within(1e-6));
    }

    @Test
    void openingACandidateCostsOnceAndAnOpenCenterMayClose() {
        String dear = TWO_COASTS
                .replace("center | status  ", "center | opening_cost | status  ")
                .replace("east   | open", "east   | 0 | open")
                .replace("west   | candidate", "west   | 10000 | candidate")
                .replace("shut   | closed", "shut   | 0 | closed");
        assertThat(propose(dear, NetworkGoal.cheapest()).openCenters()).containsExactly("east");

        String free = TWO_COASTS.replace("east   | open      | 304.375", "east   | open      | 30437.5");
        assertThat(propose(free, NetworkGoal.cheapest()).openCenters()).containsExactly("west");
    }

    @Test
    void whatIsMissingToACentersMinimumIsPaid() {
        String minimum = TWO_COASTS
                .replace("center | status  ", "center | minimum_per_month | status  ")
                .replace("east   | open", "east   | 304.375 | open")
                .replace("west   | candidate", "west   | 304.375 | candidate")
                .replace("shut   | closed", "shut   | 0 | closed");
        NetworkProposal best = propose(minimum, NetworkGoal.cheapest());

        // east picks for 400 of its 1000, west for 1200
        assertThat(best.costs().fixed()).isCloseTo(2 * 1000 + 600, within(1e-6));
        assertThat(best.bound()).isLessThanOrEqualTo(best.objective());
    }

    @Test
    void aFullCenterPassesOnWhoLosesLeast() {
        String tight = TWO_COASTS.replace("304.375              | 100 ", "304.375              | 5 ");
        NetworkProposal best = propose(tight, NetworkGoal.cheapest());

        assertThat(best.openCenters()).containsExactly("east", "west");
        assertThat(ordersFrom("east", best)).isCloseTo(500, within(1e-6));
        assertThat(ordersFrom("west", best)).isCloseTo(500, within(1e-6));
        assertThat(best.status()).isEqualTo(Status.OPTIMAL);
    }

    private static double ordersFrom(String center, NetworkProposal proposal) {
        return proposal.flows().stream()
                .filter(flow -> flow.center().equals(center))
                .mapToDouble(Flow::units)
                .sum();
    }

    @Test
    void withASingleSourceAllOfAnAreaComesFromOneCenter() {
        String tight = TWO_COASTS.replace("304.375              | 100 ", "304.375              | 5 ");
        NetworkProposal refused = propose(tight, new NetworkGoal(OptionalInt.empty(), true, Optional.empty()));
        assertThat(refused.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(refused.reason())
                .isEqualTo("area LA asks for 6 orders a day; the largest center that can serve it alone ships 5");

        String wider = TWO_COASTS.replace("304.375              | 100 ", "304.375              | 6 ");
        NetworkProposal best = propose(wider, new NetworkGoal(OptionalInt.empty(), true, Optional.empty()));
        assertThat(best.status()).isEqualTo(Status.OPTIMAL);
        assertThat(best.flows()).extracting(flow -> flow.center() + flow.area()).containsOnly("eastNY", "westLA");
    }

    @Test
    void aShareOfDemandIsServedFastEvenIfThatCostsMore() {
        String lonely = TWO_COASTS.replace("west   | candidate | 304.375", "west   | candidate | 304375");
        assertThat(propose(lonely, NetworkGoal.cheapest()).openCenters()).containsExactly("east");

        NetworkProposal fast =
                propose(lonely, new NetworkGoal(OptionalInt.empty(), false, Optional.of(new Service(1, 0.9))));
        assertThat(fast.openCenters()).containsExactly("east", "west");
        assertThat(fast.service().coverage().getFirst()).isGreaterThanOrEqualTo(0.9 - 1e-9);
        assertThat(fast.status()).isEqualTo(Status.OPTIMAL);
    }

    @Test
    void limitsThatCannotHoldTogetherAreNamedWithAmounts() {
        assertThat(propose(TWO_COASTS, exactly(3)).reason())
                .isEqualTo("3 centers are asked for; there are 2 open and candidate ones");
        assertThat(propose(TWO_COASTS.replace("| 100 ", "| 4.5 "), NetworkGoal.cheapest())
                        .reason())
                .isEqualTo("demand is 10 orders a day; the 2 centers with the greatest throughput ship 9 together");
        assertThat(propose(TWO_COASTS.replace("| 100 ", "| 6 "), exactly(1)).reason())
                .isEqualTo("demand is 10 orders a day; the 1 centers with the greatest throughput ship 6 together");
        NetworkGoal atOnce = new NetworkGoal(OptionalInt.empty(), false, Optional.of(new Service(0, 0.5)));
        assertThat(propose(TWO_COASTS, atOnce).reason())
                .isEqualTo("50 % of demand is to arrive within 0 days; with all centers open 0 % can");
        String island = TWO_COASTS.replace("LA   | nut  | 3", "LA   | nut  | 3\n  Oahu | nut  | 2");
        assertThat(propose(island, NetworkGoal.cheapest()).reason())
                .isEqualTo("no center may hold and reach nut in area Oahu; unreached in all: 2 units a day");
        NetworkGoal fastAlone = new NetworkGoal(OptionalInt.of(1), false, Optional.of(new Service(1, 0.9)));
        assertThat(propose(TWO_COASTS, fastAlone).reason())
                .isEqualTo("no choice of 1 of 2 centers serves all demand, 10 orders a day within the centers'"
                        + " throughput, 90 % of it within 1 days");
    }

    @Test
    void aProductShipsOnlyFromCentersThatMayHoldIt() {
        String rule = TWO_COASTS + """
            eligibility:
              center | sku | allowed
              west   | nut | no
            """;
        NetworkProposal best = propose(rule, NetworkGoal.cheapest());

        assertThat(best.flows())
                .filteredOn(flow -> flow.product().sku().equals("nut"))
                .extracting(Flow::center)
                .containsOnly("east");
    }

    @Test
    void withoutDemandNothingOpensAndNothingCosts() {
        NetworkProposal none = propose("centers:\n  center | status\n  east | open\n", NetworkGoal.cheapest());

        assertThat(none.status()).isEqualTo(Status.OPTIMAL);
        assertThat(none.openCenters()).isEmpty();
        assertThat(none.objective()).isZero();
        assertThat(none.gap()).isZero();
    }

    @Test
    void onceItsCentersAreOpenAndStockedTheEngineChargesWhatWasPromised() throws Refused {
        for (int seed = 0; seed < 6; seed++) {
            Workspace world = RandomNetworks.world(seed, false);
            NetworkProposal best = NetworkOptimizer.propose(
                    world, NetworkGoal.cheapest(), new Effort(20, 0, 2), SearchEvent.Listener.NONE);
            Costs costs =
                    JudgedPlan.of(stocked(opened(world, best))).evaluation().costs();

            assertThat(best.status()).isEqualTo(Status.OPTIMAL);
            assertThat(costs.get(CostLine.OUTBOUND_SHIPPING))
                    .isCloseTo(best.costs().shipping(), within(1e-6));
            assertThat(costs.get(CostLine.PICK_AND_PACK)).isCloseTo(best.costs().picking(), within(1e-6));
            assertThat(costs.get(CostLine.FIXED)).isCloseTo(best.costs().fixed(), within(1e-6));
            NetworkProposal again = NetworkOptimizer.propose(
                    opened(world, best), NetworkGoal.cheapest(), new Effort(20, 0, 2), SearchEvent.Listener.NONE);
            assertThat(again.objective()).isCloseTo(best.objective(), within(1e-6));
        }
    }

    private static Workspace opened(Workspace world, NetworkProposal proposal) throws Refused {
        State now = new State(0, JudgedPlan.of(world), Optional.empty(), Optional.empty());
        return world.with(new OpenCenters(Set.copyOf(proposal.openCenters())).changesTo(now));
    }

    private static Workspace stocked(Workspace world) {
        List<RowChange> changes = new ArrayList<>();
        world.centers()
                .forEach(center -> world.products()
                        .forEach(product -> changes.add(RowChange.added(Row.blank(Sheet.STOCK)
                                .with("center", center.code())
                                .with("sku", product.key().sku())
                                .with("on_hand", 1e6)))));
        return world.with(changes);
    }

    @Test
    void flowsServeAllDemandWithinThroughputAndCostWhatIsPromised() {
        for (int seed = 0; seed < 6; seed++) {
            Workspace world = RandomNetworks.world(seed, true);
            NetworkProposal best = NetworkOptimizer.propose(
                    world, NetworkGoal.cheapest(), new Effort(20, 0, 2), SearchEvent.Listener.NONE);
            RandomNetworks.check(world, best);
        }
    }

    @Test
    void progressIsToldAndAListenerThatHasEnoughEndsTheSearch() {
        List<SearchEvent> events = new ArrayList<>();
        NetworkProposal first = NetworkOptimizer.propose(
                RandomNetworks.world(1, true), NetworkGoal.cheapest(), new Effort(20, 0, 2), event -> {
                    events.add(event);
                    return false;
                });

        assertThat(events)
                .hasSize(1)
                .allSatisfy(event -> assertThat(event.bound()).isLessThanOrEqualTo(event.cost()));
        assertThat(first.hasPlan()).isTrue();
        assertThat(first.bound()).isLessThanOrEqualTo(first.objective());
    }

    @Test
    void aStudyHasARowForEachNumberOfCentersAndKnowsTheCheapest() {
        Study study = Study.of(
                Worlds.world(TWO_COASTS), NetworkGoal.cheapest(), new Effort(20, 0, 2), SearchEvent.Listener.NONE);

        assertThat(study.rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.status()).isEqualTo(Status.OPTIMAL));
        assertThat(study.findCheapest()).hasValue(2);
        assertThat(study.rows().getFirst().service().meanDays()).isCloseTo(2.6, within(1e-9));
        assertThat(study.cheapest().service().meanDays()).isCloseTo(1, within(1e-9));
        assertThat(study.bound()).isLessThanOrEqualTo(study.cheapest().objective());
    }

    @Test
    void aStudySaysWhichNumbersOfCentersAreTooFew() {
        Study study = Study.of(
                Worlds.world(TWO_COASTS.replace("| 100 ", "| 6 ")),
                NetworkGoal.cheapest(),
                new Effort(20, 0, 2),
                SearchEvent.Listener.NONE);

        assertThat(study.rows().getFirst().status()).isEqualTo(Status.INFEASIBLE);
        assertThat(study.findCheapest()).hasValue(2);
    }
}
