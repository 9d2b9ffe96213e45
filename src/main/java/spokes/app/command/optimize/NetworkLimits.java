package spokes.app.command.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import spokes.optimize.network.NetworkGoal;
import spokes.optimize.network.Pins;

/** Options of a network beside the number of its centers: which ones are not to be decided on, and their money. */
final class NetworkLimits {
    @Option(names = "--pin-open", paramLabel = "C", description = "This center has to be open; may be repeated.")
    private List<String> open = new ArrayList<>();

    @Option(names = "--pin-closed", paramLabel = "C", description = "This center has to be closed; may be repeated.")
    private List<String> closed = new ArrayList<>();

    @Option(
            names = "--budget",
            paramLabel = "MONEY",
            description = "Fixed and opening cost of the open centers over the horizon, at most.")
    private @Nullable Double budget;

    @Option(
            names = "--alternatives",
            paramLabel = "K",
            description =
                    "For network: also the few best that differ in kind, cost against days; at most K (2 or more).")
    private int alternatives;

    /** How many networks that differ in kind are asked for; 0 if just the best. */
    int alternatives() {
        return alternatives;
    }

    /** What is wrong with them, in one line. */
    Optional<String> findProblem() {
        Set<String> both = new TreeSet<>(open);
        both.retainAll(closed);
        if (!both.isEmpty()) {
            return Optional.of("pinned open and closed: " + String.join(", ", both));
        }
        if (alternatives != 0 && alternatives < 2) {
            return Optional.of("--alternatives wants 2 or more, not " + alternatives);
        }
        return budget != null && !(budget >= 0 && budget < Double.POSITIVE_INFINITY)
                ? Optional.of("--budget wants 0 or more, not " + budget)
                : Optional.empty();
    }

    /** A goal within them. */
    NetworkGoal of(NetworkGoal goal) {
        NetworkGoal pinned = goal.withPins(new Pins(Set.copyOf(open), Set.copyOf(closed)));
        return budget == null ? pinned : pinned.withBudget(budget);
    }
}
