package spokes.optimize.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.Status;
import spokes.optimize.network.Alternatives.Alternative;
import spokes.optimize.network.NetworkOptimizer.Weighed;

/** Not one network but the few best that differ in kind: what it costs to be faster. */
class AlternativesTest {
    private static final Effort EFFORT = new Effort(30, 0, 2);

    /** From the middle all takes 3 days; a center at each coast takes 1 day there. */
    private static final String WORLD = """
        centers:
          center | status    | fixed_cost_per_month
          middle | open      | 304.375
          east   | candidate | 304.375
          west   | candidate | 913.125
        products:
          sku  | weight_kg
          bolt | 1
        lanes:
          center | area | cost_per_unit | transit_days
          middle | NY   | 8             | 3
          middle | LA   | 8             | 3
          east   | NY   | 8             | 1
          east   | LA   | 12            | 5
          west   | NY   | 12            | 5
          west   | LA   | 8             | 1
        demand:
          area | sku  | units_per_day
          NY   | bolt | 5
          LA   | bolt | 5
        settings:
          key            | value
          horizon_days   | 100
          day_worth_most | 0.9
        """;

    private static Alternatives alternatives(Workspace world, int most) {
        return AlternativesSearch.of(world, NetworkGoal.cheapest(), EFFORT, most, SearchEvent.Listener.NONE);
    }

    @Test
    void eachIsTheBestForSomeValueOfADay() {
        List<Alternative> plans = alternatives(Worlds.world(WORLD), 6).plans();

        assertThat(plans)
                .extracting(plan -> plan.plan().openCenters())
                .containsExactly(List.of("middle"), List.of("east", "middle"), List.of("east", "west"));
        // 8000 and the centers; half of 1000 orders two days sooner for 1000 more, the other half for another 2000
        assertThat(plans).extracting(plan -> plan.plan().objective()).containsExactly(9000.0, 10000.0, 12000.0);
        assertThat(plans).extracting(Alternative::meanDays).containsExactly(3.0, 2.0, 1.0);
        assertThat(plans.get(1).worthOf()).isCloseTo(1, within(1e-9));
        assertThat(plans.get(1).worthTo()).isCloseTo(2, within(1e-9));
        assertThat(plans.getLast().worthTo()).isInfinite();
        assertThat(plans)
                .allSatisfy(plan -> assertThat(plan.plan().status()).isEqualTo(Status.OPTIMAL))
                .allSatisfy(plan -> assertThat(plan.plan().gap()).isLessThan(1e-6));
    }

    @Test
    void noMoreAreMadeThanAreAskedForAndTheCheapestIsTheFirst() {
        Alternatives two = alternatives(Worlds.world(WORLD), 2);

        assertThat(two.plans()).hasSize(2);
        assertThat(two.plans().getFirst().plan()).isEqualTo(two.cheapest());
    }

    @Test
    void whereThereIsNoNetworkItSaysWhy() {
        Alternatives none = AlternativesSearch.of(
                Worlds.world(WORLD), NetworkGoal.cheapest().withCenters(4), EFFORT, 3, SearchEvent.Listener.NONE);

        assertThat(none.plans()).isEmpty();
        assertThat(none.cheapest().reason()).contains("4 centers are asked for");
    }

    @Test
    void noNetworkOfARandomWorldIsCheaperThanTheBoundOfOneAsFastNorBetterInBoth() {
        int several = 0;
        for (int seed = 0; seed < 6; seed++) {
            Workspace world = RandomNetworks.world(seed, seed % 2 == 0);
            List<Alternative> plans = alternatives(world, 5).plans();
            several += plans.size() > 1 ? 1 : 0;
            for (Weighed other : listOthers(world)) {
                assertThat(plans).allSatisfy(plan -> {
                    boolean isAsFast = other.meanDays() <= plan.meanDays() + 1e-9;
                    assertThat(isAsFast && other.cost() < plan.plan().bound() - 1e-6)
                            .isFalse();
                    assertThat(other.meanDays() < plan.meanDays() - 1e-4
                                    && other.cost() < plan.plan().objective() * (1 - 1e-4))
                            .isFalse();
                });
            }
        }
        assertThat(several).as("worlds with a choice").isGreaterThan(2);
    }

    /** Every set of centers, at a few values of a day. */
    private static List<Weighed> listOthers(Workspace world) {
        List<String> codes = world.centers().stream().map(Center::code).toList();
        List<Weighed> all = new ArrayList<>();
        for (int set = 1; set < 1 << codes.size(); set++) {
            Set<String> open = new TreeSet<>();
            Set<String> closed = new TreeSet<>();
            for (int c = 0; c < codes.size(); c++) {
                ((set >> c & 1) == 1 ? open : closed).add(codes.get(c));
            }
            NetworkGoal goal = NetworkGoal.cheapest().withPins(new Pins(open, closed));
            NetworkOptimizer optimizer = NetworkOptimizer.of(world, goal, SearchEvent.Listener.NONE);
            for (double value : new double[] {0, 0.5, 2}) {
                Weighed plan = optimizer.propose(OptionalInt.empty(), value, EFFORT, System.nanoTime());
                if (plan.plan().hasPlan()) {
                    all.add(plan);
                }
            }
        }
        return all;
    }
}
