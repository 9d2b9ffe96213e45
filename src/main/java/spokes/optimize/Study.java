package spokes.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import spokes.model.Workspace;

/**
 * How many centers? The best network for each number of centers, with its costs and its service.
 *
 * @param rows one proposal for 1, 2, … centers, in this order
 */
public record Study(List<Proposal> rows) {
    public Study {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a study of no number of centers");
        }
    }

    /**
     * Studies a workspace.
     *
     * @param goal   what is asked beside the number of centers; with a number it is the greatest one studied
     * @param effort its time is for all rows together
     */
    public static Study of(Workspace workspace, NetworkGoal goal, Effort effort, SearchEvent.Listener listener) {
        long start = System.nanoTime();
        NetworkOptimizer optimizer = NetworkOptimizer.of(workspace, goal, listener);
        int most = Math.min(goal.centers().orElse(optimizer.centers()), optimizer.centers());
        List<Proposal> rows = new ArrayList<>();
        for (int count = 1; count <= Math.max(1, most); count++) {
            double left = effort.seconds() - (System.nanoTime() - start) / 1e9;
            double share = Math.max(left, 0.001) / (most - count + 1);
            Effort part = new Effort(share, effort.gap(), effort.threads());
            rows.add(optimizer.propose(OptionalInt.of(count), part, System.nanoTime()));
        }
        return new Study(rows);
    }

    /** How many centers are cheapest; empty if no number has a plan. */
    public OptionalInt findCheapest() {
        int best = -1;
        for (int r = 0; r < rows.size(); r++) {
            boolean isBetter = rows.get(r).hasPlan()
                    && (best < 0 || rows.get(r).objective() < rows.get(best).objective());
            best = isBetter ? r : best;
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best + 1);
    }

    /** The cheapest row with a plan; the first one if none has. */
    public Proposal cheapest() {
        return rows.get(findCheapest().orElse(1) - 1);
    }

    /** No network of the numbers studied costs less. */
    public double bound() {
        return rows.stream()
                .filter(row -> row.status() != Proposal.Status.INFEASIBLE)
                .mapToDouble(Proposal::bound)
                .min()
                .orElse(0);
    }

    /** Wall time of all rows. */
    public double seconds() {
        return rows.stream().mapToDouble(Proposal::seconds).sum();
    }

    /** Why there is no plan, or what to know about the cheapest. */
    public String reason() {
        return rows.getLast().hasPlan() ? cheapest().reason() : rows.getLast().reason();
    }
}
