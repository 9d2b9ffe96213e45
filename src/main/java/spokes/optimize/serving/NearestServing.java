package spokes.optimize.serving;

import java.util.Arrays;
import java.util.Optional;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.Shares;

/** Every client by its cheapest open center: the best where no center can be too full. */
final class NearestServing implements Serving {
    private final LocationProblem problem;

    NearestServing(LocationProblem problem) {
        this.problem = problem;
    }

    @Override
    public Optional<Served> serve(int... centers) {
        int[] best = new int[problem.clients()];
        double[] least = new double[best.length];
        Arrays.fill(best, -1);
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int i : centers) {
            double[] cost = problem.cost(i);
            for (int j = 0; j < best.length; j++) {
                if (cost[j] < least[j]) {
                    least[j] = cost[j];
                    best[j] = i;
                }
            }
        }
        Shares shares = new Shares();
        for (int j = 0; j < best.length; j++) {
            if (best[j] < 0) {
                return Optional.empty();
            }
            shares.add(best[j], j, 1);
        }
        double cost = problem.plainCost(centers, shares);
        return Optional.of(new Served(cost, cost, centers, shares));
    }
}
