package spokes.optimize.serving;

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
        Shares shares = new Shares();
        for (int j = 0; j < problem.clients(); j++) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int i : centers) {
                if (problem.cost(i)[j] < least) {
                    least = problem.cost(i)[j];
                    best = i;
                }
            }
            if (best < 0) {
                return Optional.empty();
            }
            shares.add(best, j, 1);
        }
        double cost = problem.plainCost(centers, shares);
        return Optional.of(new Served(cost, cost, centers, shares));
    }
}
