package spokes.optimize.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spokes.optimize.location.Budget;
import spokes.optimize.location.ClientGroups;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.Shares;
import spokes.optimize.search.Worlds.Kind;
import spokes.optimize.serving.Served;

/** The search finds what trying everything finds, and proves it. */
class LocationSearchTest {
    private static final int WORLDS = Integer.getInteger("worlds", 12);

    static Stream<Kind> exactKinds() {
        Kind plain = Kind.plain();
        return Stream.of(
                plain,
                plain.withExactly(2),
                plain.withGaps(),
                plain.withCapacities(),
                plain.withCapacities().withGaps(),
                plain.withCapacities().withExactly(3),
                plain.withSingleSource(),
                plain.withCapacities().withSingleSource(),
                plain.withCapacities().withSingleSource().withGaps().withExactly(3),
                plain.withCoverage(),
                plain.withCoverage().withCapacities(),
                plain.withCoverage().withExactly(2),
                plain.withCoverage().withSingleSource(),
                plain.withCoverage().withCapacities().withSingleSource(),
                plain.withMinimums(),
                plain.withMinimums().withCapacities(),
                plain.withMinimums().withCapacities().withCoverage(),
                plain.withMinimums().withExactly(2),
                plain.withMinimums().withSingleSource(),
                plain.withMinimums().withCapacities().withSingleSource(),
                plain.withMinimums().withCoverage().withCapacities().withSingleSource(),
                plain.withLimits(),
                plain.withLimits().withExactly(3),
                plain.withLimits().withCapacities(),
                plain.withLimits().withCapacities().withGaps().withExactly(3),
                plain.withLimits().withMinimums().withCoverage(),
                plain.withLimits().withSingleSource().withCapacities());
    }

    @ParameterizedTest
    @MethodSource("exactKinds")
    void aSmallProblemIsSolvedToTheCostThatTryingEverythingFinds(Kind kind) {
        for (int seed = 0; seed < WORLDS; seed++) {
            LocationProblem problem = Worlds.random(seed, 4 + seed % 2, 5 + seed % 2, kind);
            double least = BruteForce.least(problem);
            Outcome outcome = search(problem, 1);
            if (Double.isInfinite(least)) {
                assertThat(outcome.plan()).as("%s, world %d", kind, seed).isEmpty();
                assertThat(outcome.bound()).isInfinite();
            } else {
                assertThat(outcome.plan().orElseThrow().cost())
                        .as("%s, world %d", kind, seed)
                        .isCloseTo(least, within(1e-6 * least));
                assertThat(outcome.bound())
                        .as("bound of %s, world %d", kind, seed)
                        .isBetween(least * (1 - 1e-6), least * (1 + 1e-9));
                check(problem, outcome.plan().orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exactKinds")
    void aSearchThatStartsFromWhatGroupsOfClientsFoundEndsAtTheSameCost(Kind kind) {
        for (int seed = 0; seed < WORLDS; seed++) {
            LocationProblem problem = Worlds.random(seed, 5, 6, kind);
            ClientGroups pairs = new ClientGroups(problem, new int[] {0, 0, 1, 1, 2, 2});
            LocationSearch rough = new LocationSearch(pairs.together(), Budget.seconds(30, 0, 1), (cost, bound) -> {});
            Optional<Served> found = rough.run().plan();
            Outcome plain = search(problem, 1);
            if (found.isPresent() && plain.plan().isPresent()) {
                double least = plain.plan().orElseThrow().cost();
                int[] centers = found.get().centers();
                LocationSearch search = new LocationSearch(problem, Budget.seconds(30, 0, 1), (cost, bound) -> {});
                search.startFrom(centers);
                Outcome outcome = search.run(pairs.spread(rough.prices(), centers));
                assertThat(outcome.plan().orElseThrow().cost())
                        .as("%s, world %d", kind, seed)
                        .isCloseTo(least, within(1e-6 * least))
                        .isLessThanOrEqualTo(found.get().cost() * (1 + 1e-6));
                assertThat(outcome.bound()).isLessThanOrEqualTo(least * (1 + 1e-9));
            }
        }
    }

    private static Outcome search(LocationProblem problem, int threads) {
        return new LocationSearch(problem, Budget.seconds(30, 0, threads), (cost, bound) -> {}).run();
    }

    /** Every rule is kept, and the plan costs what it says. */
    private static void check(LocationProblem problem, Served plan) {
        Shares shares = plan.shares();
        double[] served = new double[problem.clients()];
        double[] load = new double[problem.centers()];
        for (int e = 0; e < shares.size(); e++) {
            assertThat(plan.centers()).contains(shares.center(e));
            served[shares.client(e)] += shares.share(e);
            load[shares.center(e)] += shares.share(e) * problem.demand()[shares.client(e)];
            if (problem.rules().singleSource()) {
                assertThat(shares.share(e)).isEqualTo(1);
            }
        }
        assertThat(Arrays.stream(served)).allSatisfy(share -> assertThat(share).isCloseTo(1, within(1e-9)));
        for (int i = 0; i < load.length; i++) {
            assertThat(load[i]).isLessThanOrEqualTo(problem.capacity(i) + 1e-9 * problem.totalDemand());
        }
        assertThat(plan.centers().length)
                .isBetween(problem.rules().fewest(), problem.rules().most());
        assertThat(problem.rules().allow(plan.centers())).isTrue();
        problem.coverage().ifPresent(c -> assertThat(c.met(shares)).isGreaterThanOrEqualTo(c.required() * (1 - 1e-9)));
        assertThat(problem.cost(plan.centers(), shares)).isCloseTo(plan.cost(), within(1e-9 * plan.cost()));
    }

    @Test
    void theAnswerIsTheSameForAnyNumberOfThreads() {
        int branches = 0;
        for (int seed = 0; seed < 10; seed++) {
            LocationProblem problem =
                    Worlds.random(seed, 25, 60, Kind.plain().withCapacities().withExactly(4 + seed % 3));
            Outcome one = search(problem, 1);
            Outcome two = search(problem, 2);

            assertThat(two.branches()).isEqualTo(one.branches());
            assertThat(two.bound()).isEqualTo(one.bound());
            assertThat(told(two.plan())).isEqualTo(told(one.plan()));
            branches += one.branches();
        }
        assertThat(branches).as("branches searched").isPositive();
    }

    private static String told(Optional<Served> plan) {
        Served served = plan.orElseThrow();
        StringBuilder text = new StringBuilder(Arrays.toString(served.centers()) + served.cost());
        for (int e = 0; e < served.shares().size(); e++) {
            text.append(' ')
                    .append(served.shares().center(e))
                    .append('>')
                    .append(served.shares().client(e));
            text.append(served.shares().share(e));
        }
        return text.toString();
    }

    @Test
    void aSearchThatIsCancelledEndsWithTheBestPlanSoFarAndItsBound() {
        LocationProblem problem = Worlds.random(3, 30, 200, Kind.plain().withCapacities());
        Budget cancelled = new Budget(System.nanoTime() + 60_000_000_000L, 0, 2, () -> true);
        Outcome outcome = new LocationSearch(problem, cancelled, (cost, bound) -> {}).run();

        assertThat(outcome.bound())
                .isLessThanOrEqualTo(outcome.plan().orElseThrow().cost());
        check(problem, outcome.plan().orElseThrow());
    }
}
