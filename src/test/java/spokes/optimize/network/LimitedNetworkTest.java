package spokes.optimize.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.Status;

/** Networks in which some centers are not to be decided on, and in which centers may take only so much money. */
class LimitedNetworkTest {
    private static final Effort EFFORT = new Effort(20, 0, 2);

    /** Over 100 days east costs 1000, west 2000 and 500 to open, south 3000 and 700 to open. */
    private static final String WORLD = """
        centers:
          center | status    | fixed_cost_per_month | throughput_per_day | opening_cost
          east   | open      | 304.375              | 8                  | 9999
          west   | candidate | 608.75               | 8                  | 500
          south  | candidate | 913.125              | 8                  | 700
          shut   | closed    | 0                    | 100                | 0
        products:
          sku  | weight_kg
          bolt | 1
        lanes:
          center | area | cost_per_unit
          east   | NY   | 1
          east   | LA   | 9
          west   | NY   | 9
          west   | LA   | 1
          south  | NY   | 5
          south  | LA   | 5
        demand:
          area | sku  | units_per_day
          NY   | bolt | 3
          LA   | bolt | 4
        settings:
          key          | value
          horizon_days | 100
        """;

    private static NetworkProposal propose(Workspace world, NetworkGoal goal) {
        return NetworkOptimizer.propose(world, goal, EFFORT, SearchEvent.Listener.NONE);
    }

    private static NetworkProposal propose(NetworkGoal goal) {
        return propose(Worlds.world(WORLD), goal);
    }

    private static NetworkGoal pinned(Set<String> open, Set<String> closed) {
        return NetworkGoal.cheapest().withPins(new Pins(open, closed));
    }

    @Test
    void aCenterThatHasToBeOpenIsAndOneThatHasToBeClosedIsNot() {
        assertThat(propose(NetworkGoal.cheapest()).openCenters()).containsExactly("east", "west");
        assertThat(propose(pinned(Set.of("south"), Set.of())).openCenters()).contains("south");
        assertThat(propose(pinned(Set.of(), Set.of("west"))).openCenters()).doesNotContain("west");
    }

    @Test
    void aBudgetLimitsFixedAndOpeningCostOfWhatIsOpen() {
        NetworkProposal all = propose(NetworkGoal.cheapest());
        assertThat(all.costs().fixed()).isCloseTo(1000 + 2000 + 500, within(1e-9));

        assertThat(propose(NetworkGoal.cheapest().withBudget(3500)).openCenters())
                .containsExactly("east", "west");
        NetworkProposal tight = propose(NetworkGoal.cheapest().withBudget(3499.99));
        assertThat(tight.openCenters()).containsExactly("east");
        assertThat(tight.status()).isEqualTo(Status.OPTIMAL);
    }

    @Test
    void limitsThatCannotHoldTogetherAreNamedWithAmounts() {
        assertThat(propose(pinned(Set.of("shut", "moon"), Set.of())).reason())
                .isEqualTo("moon, shut: to be open, but no open or candidate center has this code");
        assertThat(propose(pinned(Set.of("east", "west"), Set.of()).withCenters(1))
                        .reason())
                .isEqualTo("2 centers have to be open; only 1 are asked for");
        assertThat(propose(pinned(Set.of(), Set.of("west")).withCenters(3)).reason())
                .isEqualTo("3 centers are asked for; there are 2 open and candidate ones, apart from 1 that have to be"
                        + " closed");
        assertThat(propose(pinned(Set.of("south"), Set.of()).withBudget(3000)).reason())
                .isEqualTo("the centers that have to be open take 3,700.00 of fixed and opening cost over the horizon;"
                        + " the budget is 3,000.00");
        assertThat(propose(NetworkGoal.cheapest().withBudget(3000).withCenters(2))
                        .reason())
                .isEqualTo("the 2 cheapest centers take 3,500.00 of fixed and opening cost over the horizon; the budget"
                        + " is 3,000.00");
        assertThat(propose(NetworkGoal.cheapest().withBudget(750)).reason())
                .isEqualTo(
                        "demand is 7 orders a day; centers that a budget of 750.00 pays for ship at most 0 together");
    }

    @Test
    void aRandomWorldWithinLimitsHasTheBestPlanOfAllSetsThatKeepThem() {
        int refused = 0;
        for (int seed = 0; seed < 14; seed++) {
            Workspace world = RandomNetworks.world(seed, seed % 2 == 0);
            List<String> codes = world.centers().stream().map(Center::code).toList();
            Random random = new Random(seed);
            Set<String> open = new HashSet<>();
            Set<String> closed = new HashSet<>();
            codes.forEach(code ->
                    (random.nextInt(3) > 0 ? new HashSet<String>() : random.nextBoolean() ? open : closed).add(code));
            double budget = 4000 + random.nextInt(16000);
            NetworkGoal goal = pinned(open, closed).withBudget(budget);
            NetworkProposal best = propose(world, goal);
            OptionalDouble least = leastOfAllSets(world, codes, goal);

            assertThat(best.hasPlan()).as("world %d", seed).isEqualTo(least.isPresent());
            if (best.hasPlan()) {
                assertThat(best.status()).isEqualTo(Status.OPTIMAL);
                assertThat(best.objective()).as("world %d", seed).isCloseTo(least.getAsDouble(), within(1e-2));
                assertThat(best.bound()).isLessThanOrEqualTo(least.getAsDouble() + 1e-6);
                assertThat(best.openCenters()).containsAll(open).noneMatch(closed::contains);
                assertThat(best.costs().fixed()).isLessThanOrEqualTo(budget + 1e-6);
                RandomNetworks.check(world, best);
            } else {
                refused++;
                assertThat(best.reason()).isNotEmpty();
            }
        }
        assertThat(refused).as("worlds without a plan").isBetween(1, 10);
    }

    /** Every set of centers that keeps pins and budget, each solved with all of it decided beforehand. */
    private static OptionalDouble leastOfAllSets(Workspace world, List<String> codes, NetworkGoal goal) {
        double least = Double.POSITIVE_INFINITY;
        for (int set = 1; set < 1 << codes.size(); set++) {
            Set<String> open = new TreeSet<>();
            Set<String> closed = new TreeSet<>();
            for (int c = 0; c < codes.size(); c++) {
                ((set >> c & 1) == 1 ? open : closed).add(codes.get(c));
            }
            boolean isKept = open.containsAll(goal.pins().open())
                    && closed.containsAll(goal.pins().closed());
            NetworkProposal plan = isKept ? propose(world, pinned(open, closed)) : null;
            if (plan != null
                    && plan.hasPlan()
                    && plan.costs().fixed() <= goal.budget().orElseThrow()) {
                least = Math.min(least, plan.objective());
            }
        }
        return least < Double.POSITIVE_INFINITY ? OptionalDouble.of(least) : OptionalDouble.empty();
    }
}
