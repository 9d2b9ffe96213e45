package spokes.optimize.serving;

import java.util.Optional;
import spokes.optimize.location.Budget;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.Shares;
import spokes.optimize.transport.Transport;

/**
 * Every client by one center of limited capacity. The best shared plan comes first, which is a lower bound; its split
 * clients go where there is most room, and {@link Reassignment} mends and betters the rest. For one thread.
 */
final class WholeServing implements Serving {
    private final LocationProblem problem;
    private final Budget budget;
    private final Transport transport;

    WholeServing(LocationProblem problem, Budget budget) {
        this.budget = budget;
        this.problem = problem;
        transport = new Transport(problem);
    }

    @Override
    public boolean isComplete() {
        return false;
    }

    @Override
    public Optional<Served> serve(int... centers) {
        if (transport.solve(centers) > 0) {
            return Optional.empty();
        }
        Shares shared = transport.shares();
        double least = problem.plainCost(centers, shared);
        Reassignment reassignment = new Reassignment(problem, budget, centers);
        reassignment.start(shared);
        if (!reassignment.improve()) {
            return Optional.empty();
        }
        Shares whole = reassignment.shares();
        return Optional.of(new Served(problem.plainCost(centers, whole), least, centers, whole));
    }
}
