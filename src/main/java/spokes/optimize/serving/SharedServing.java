package spokes.optimize.serving;

import java.util.Optional;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.Shares;
import spokes.optimize.transport.Transport;

/** Clients shared between centers of limited capacity, at the least cost. */
final class SharedServing implements Serving {
    private final LocationProblem problem;
    private final Transport transport;

    SharedServing(LocationProblem problem) {
        this.problem = problem;
        transport = new Transport(problem);
    }

    @Override
    public Optional<Served> serve(int... centers) {
        if (transport.solve(centers) > 0) {
            return Optional.empty();
        }
        Shares shares = transport.shares();
        double cost = problem.plainCost(centers, shares);
        return Optional.of(new Served(cost, cost, centers, shares));
    }
}
