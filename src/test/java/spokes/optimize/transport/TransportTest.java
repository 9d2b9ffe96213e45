package spokes.optimize.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.LocationProblem.Rules;
import spokes.optimize.location.Shares;

/** Serving from open centers: all demand, no center too full, and prices that prove that nothing is cheaper. */
class TransportTest {
    private static LocationProblem problem(double[] capacity, double[] demand, double[][] cost) {
        return new LocationProblem(
                new double[capacity.length],
                capacity,
                demand,
                cost,
                new Rules(0, capacity.length, false),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void whoLosesLeastByItMovesToTheCenterWithRoom() {
        LocationProblem problem = problem(
                new double[] {5, 10}, new double[] {4, 4}, new double[][] {{4, 4}, {8, 20}}); // per order 1, 1; 2, 5
        Transport transport = new Transport(problem);

        assertThat(transport.solve(0, 1)).isZero();
        assertThat(transport.shares().cost(problem)).isCloseTo(4 + 0.25 * 4 + 0.75 * 8, within(1e-12));
        assertThat(transport.prices()).containsExactly(1, 0);
    }

    @Test
    void whatFindsNoRoomIsSaid() {
        LocationProblem problem = problem(new double[] {5, 2}, new double[] {4, 4}, new double[][] {{4, 4}, {8, 20}});

        assertThat(new Transport(problem).solve(0, 1)).isCloseTo(1, within(1e-9));
        assertThat(new Transport(problem).solve(1)).isCloseTo(6, within(1e-9));
    }

    @Test
    void aChainOfMovesFindsRoomThatNoSingleMoveDoes() {
        double no = Double.POSITIVE_INFINITY;
        LocationProblem problem = problem(
                new double[] {1, 1, 1}, new double[] {1, 1, 1}, new double[][] {{1, 1, no}, {no, 2, 1}, {no, no, 9}});
        Transport transport = new Transport(problem);

        assertThat(transport.solve(0, 1, 2)).isZero();
        assertThat(transport.shares().cost(problem)).isEqualTo(1 + 2 + 9);
    }

    @Test
    void pricesProveThatNothingIsCheaper() {
        for (int seed = 0; seed < 200; seed++) {
            LocationProblem problem = random(seed);
            Transport transport = new Transport(problem);
            int[] all = IntStream.range(0, problem.centers()).toArray();
            double lost = transport.solve(all);
            if (lost == 0) {
                Shares shares = transport.shares();
                double cost = shares.cost(problem);
                assertThat(dual(problem, transport.prices()))
                        .as("world %d", seed)
                        .isCloseTo(cost, within(1e-9 * cost));
                checkLoads(problem, shares);
            }
        }
    }

    private static LocationProblem random(long seed) {
        Random random = new Random(seed);
        int m = 2 + random.nextInt(6);
        int n = 1 + random.nextInt(40);
        double[] demand = random.doubles(n, 0, 10).toArray();
        demand[0] = 0;
        double total = Arrays.stream(demand).sum();
        double[] capacity = random.doubles(m, 0.5 * total / m, 2.5 * total / m).toArray();
        double[][] cost = IntStream.range(0, m)
                .mapToObj(i -> random.doubles(n, 0, 100)
                        .map(c -> random.nextInt(6) == 0 ? Double.POSITIVE_INFINITY : c)
                        .toArray())
                .toArray(double[][]::new);
        return problem(capacity, demand, cost);
    }

    /** What these prices of capacity prove that serving costs at least. */
    private static double dual(LocationProblem problem, double... prices) {
        double sum = 0;
        for (int i = 0; i < prices.length; i++) {
            assertThat(prices[i]).isGreaterThanOrEqualTo(-1e-12);
            sum -= prices[i] > 0 ? prices[i] * problem.capacity(i) : 0;
        }
        for (int j = 0; j < problem.clients(); j++) {
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < prices.length; i++) {
                least = Math.min(least, problem.cost(i)[j] + prices[i] * problem.demand()[j]);
            }
            sum += least;
        }
        return sum;
    }

    private static void checkLoads(LocationProblem problem, Shares shares) {
        double[] load = new double[problem.centers()];
        double[] served = new double[problem.clients()];
        for (int e = 0; e < shares.size(); e++) {
            load[shares.center(e)] += shares.share(e) * problem.demand()[shares.client(e)];
            served[shares.client(e)] += shares.share(e);
        }
        for (int i = 0; i < load.length; i++) {
            assertThat(load[i]).isLessThanOrEqualTo(problem.capacity(i) + 1e-9 * problem.totalDemand());
        }
        assertThat(served).containsOnly(new double[] {1}, within(1e-9));
    }
}
