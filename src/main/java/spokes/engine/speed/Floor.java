package spokes.engine.speed;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import spokes.engine.demand.Demand;
import spokes.engine.synthetic.SyntheticPlan;

/**
 * What every evaluation has to do at least: one pass over all demand, area number and weekly rates of each pair, that adds
 * each rate to the sum of its area; on as many threads as the engine has, each with sums of its own.
 */
public final class Floor {
    private static final int CHUNKS_PER_THREAD = 4;

    private final List<Demand> demand;
    private final int areas;

    private Floor(List<Demand> demand, int areas) {
        this.demand = List.copyOf(demand);
        this.areas = areas;
    }

    /** The floor of a plan. */
    public static Floor of(SyntheticPlan plan) {
        return new Floor(
                IntStream.range(0, plan.size().products())
                        .mapToObj(plan.demand()::ofProduct)
                        .toList(),
                plan.size().areas());
    }

    /** The sums of all rates by area. */
    public double[] sum() {
        int chunks = Math.min(demand.size(), CHUNKS_PER_THREAD * (ForkJoinPool.getCommonPoolParallelism() + 1));
        double[][] parts = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> sum(from(chunk, chunks), from(chunk + 1, chunks)))
                .toArray(double[][]::new);
        double[] sums = new double[areas];
        for (double[] part : parts) {
            for (int a = 0; a < areas; a++) {
                sums[a] += part[a];
            }
        }
        return sums;
    }

    private int from(int chunk, int chunks) {
        return (int) ((long) demand.size() * chunk / chunks);
    }

    private double[] sum(int from, int to) {
        double[] sums = new double[areas];
        for (int p = from; p < to; p++) {
            add(demand.get(p), sums);
        }
        return sums;
    }

    private static void add(Demand demand, double[] sums) {
        int[] areas = demand.areas;
        double[] rates = demand.rates();
        int weeks = demand.weeks();
        for (int i = 0; i < areas.length; i++) {
            double sum = 0;
            for (int week = i * weeks; week < (i + 1) * weeks; week++) {
                sum += rates[week];
            }
            sums[areas[i]] += sum;
        }
    }
}
