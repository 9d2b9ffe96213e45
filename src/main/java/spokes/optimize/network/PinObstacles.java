package spokes.optimize.network;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import spokes.engine.ServiceNetwork;
import spokes.model.place.Center;
import spokes.optimize.location.LocationProblem;

/** Pinned centers that cannot be as they are asked to be, for people. */
final class PinObstacles {
    private final Set<String> there;
    private final LocationProblem problem;
    private final NetworkGoal goal;

    PinObstacles(ServiceNetwork network, LocationProblem problem, NetworkGoal goal) {
        there = network.centers().stream().map(Center::code).collect(Collectors.toSet());
        this.problem = problem;
        this.goal = goal;
    }

    /** The first one. */
    Optional<String> find() {
        Set<String> missing = new TreeSet<>(goal.pins().open());
        missing.removeAll(there);
        if (!missing.isEmpty()) {
            return Optional.of("%s: to be open, but no open or candidate center has this code"
                    .formatted(String.join(", ", missing)));
        }
        int pinned = goal.pins().open().size();
        return pinned > problem.rules().most()
                ? Optional.of("%d centers have to be open; only %d are asked for"
                        .formatted(pinned, problem.rules().most()))
                : Optional.empty();
    }
}
