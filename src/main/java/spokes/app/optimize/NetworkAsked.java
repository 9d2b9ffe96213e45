package spokes.app.optimize;

import java.util.HashSet;
import java.util.Set;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.optimize.Effort;
import spokes.optimize.network.NetworkGoal;
import spokes.optimize.network.Pins;
import spokes.ui.proposal.Wish;

/** What a planner asks of a network, in the optimizer's words. */
final class NetworkAsked {
    private NetworkAsked() {}

    /** The goal of a wish. */
    static NetworkGoal goal(Wish wish) throws Refused {
        Set<String> both = new HashSet<>(wish.open());
        both.retainAll(wish.closed());
        if (!both.isEmpty()) {
            throw new Refused("pinned open and closed: " + String.join(", ", both));
        }
        return new NetworkGoal(
                wish.centers(),
                wish.singleSource(),
                wish.service().map(service -> new NetworkGoal.Service(service.days(), service.share())),
                new Pins(wish.open(), wish.closed()),
                wish.budget());
    }

    /** Just the centers that are open now, whatever else is asked. */
    static NetworkGoal asItIs(Workspace workspace, Wish wish) {
        Set<String> open = new HashSet<>();
        Set<String> closed = new HashSet<>();
        for (Center center : workspace.centers()) {
            (center.isOpen() ? open : closed).add(center.code());
        }
        return new NetworkGoal(java.util.OptionalInt.empty(), wish.singleSource(), java.util.Optional.empty())
                .withPins(new Pins(open, closed));
    }

    /** How hard to look. */
    static Effort effort(Wish wish) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new Effort(wish.effort().seconds(), wish.effort().gap(), threads);
    }
}
