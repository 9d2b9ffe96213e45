package spokes.optimize.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.LocationProblem.Rules;
import spokes.optimize.transport.Transport;

/** Transportation from 50 centers to 3,000 areas, beside OR-Tools' min-cost flow on the same numbers. */
public final class TransportBenchmark {
    private static final int CENTERS = 50;
    private static final int AREAS = 3000;

    private TransportBenchmark() {}

    /** Runs it. */
    public static void main(String... none) {
        Loader.loadNativeLibraries();
        for (int round = 0; round < Integer.getInteger("rounds", 6); round++) {
            for (double tightness : new double[] {0.8, 0.95, 1}) {
                compare(round, tightness);
            }
        }
    }

    private static void compare(int seed, double tightness) {
        Random random = new Random(seed);
        double[] demand = random.ints(AREAS, 1, 100).asDoubleStream().toArray();
        double[] capacity = new double[CENTERS];
        double total = Arrays.stream(demand).sum();
        Arrays.fill(capacity, Math.ceil(total / CENTERS / tightness));
        int[][] perUnit = seed % 2 == 0 ? anyCosts(random) : distances(random);
        double[][] cost = new double[CENTERS][AREAS];
        for (int i = 0; i < CENTERS; i++) {
            for (int j = 0; j < AREAS; j++) {
                cost[i][j] = perUnit[i][j] * demand[j];
            }
        }
        LocationProblem problem = new LocationProblem(
                new double[CENTERS],
                capacity,
                demand,
                cost,
                new Rules(0, CENTERS, false),
                Optional.empty(),
                Optional.empty());
        long start = System.nanoTime();
        Transport transport = new Transport(problem);
        transport.solve(IntStream.range(0, CENTERS).toArray());
        double ours = transport.shares().cost(problem);
        double ourTime = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        long theirs = flow(demand, capacity, perUnit);
        double theirTime = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s costs, filled to %.0f %%: %.3f in %.3f s; min-cost flow %d in %.3f s%n",
                seed % 2 == 0 ? "random" : "distance",
                100 * tightness,
                ours,
                ourTime,
                theirs,
                theirTime);
    }

    private static int[][] anyCosts(Random random) {
        return IntStream.range(0, CENTERS)
                .mapToObj(i -> random.ints(AREAS, 1, 1000).toArray())
                .toArray(int[][]::new);
    }

    /** Centers anywhere, areas crowded in a corner: most of them want the same few centers. */
    private static int[][] distances(Random random) {
        int[][] perUnit = new int[CENTERS][AREAS];
        double[] x = random.doubles(AREAS).map(v -> v * v * v).toArray();
        double[] y = random.doubles(AREAS).map(v -> v * v * v).toArray();
        for (int[] row : perUnit) {
            double cx = random.nextDouble();
            double cy = random.nextDouble();
            Arrays.setAll(row, j -> 1 + (int) (1000 * Math.hypot(x[j] - cx, y[j] - cy)));
        }
        return perUnit;
    }

    private static long flow(double[] demand, double[] capacity, int[][] perUnit) {
        MinCostFlow flow = new MinCostFlow();
        int sink = CENTERS + AREAS;
        for (int i = 0; i < CENTERS; i++) {
            flow.addArcWithCapacityAndUnitCost(sink, i, (long) capacity[i], 0);
            for (int j = 0; j < AREAS; j++) {
                flow.addArcWithCapacityAndUnitCost(i, CENTERS + j, (long) demand[j], perUnit[i][j]);
            }
        }
        for (int j = 0; j < AREAS; j++) {
            flow.setNodeSupply(CENTERS + j, -(long) demand[j]);
        }
        flow.setNodeSupply(sink, (long) Arrays.stream(demand).sum());
        flow.solve();
        return flow.getOptimalCost();
    }
}
