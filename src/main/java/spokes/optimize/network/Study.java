package spokes.optimize.network;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import spokes.engine.stocking.ProductStocking;
import spokes.engine.stocking.Stocking;
import spokes.model.Workspace;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.Status;

/**
 * How many centers? The best network for each number of centers, with its costs and its service.
 *
 * @param rows     one proposal for 1, 2, … centers, in this order
 * @param products how many of the cheapest network's centers each product deserves, with its own shipping, handling, stock
 *                 and fees; empty without a network; those that there was no time for are left out
 * @param isCutShort whether products are left out because time was over
 * @param seconds wall time of all of it
 */
public record Study(List<NetworkProposal> rows, List<ProductStocking> products, boolean isCutShort, double seconds) {
    /** Share of the time that is left to products when all numbers of centers take theirs. */
    private static final double FOR_PRODUCTS = 0.2;

    public Study {
        rows = List.copyOf(rows);
        products = List.copyOf(products);
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
        BooleanSupplier clock = () -> System.nanoTime() - start > effort.seconds() * 1e9 || !listener.isWanted();
        NetworkOptimizer optimizer = NetworkOptimizer.of(workspace, goal, listener);
        int most = Math.min(goal.centers().orElse(optimizer.centers()), optimizer.centers());
        List<NetworkProposal> rows = new ArrayList<>();
        for (int count = 1; count <= Math.max(1, most); count++) {
            double left = effort.seconds() - (System.nanoTime() - start) / 1e9;
            double share = Math.max(left - FOR_PRODUCTS * effort.seconds(), 0.001) / (most - count + 1);
            Effort part = new Effort(share, effort.gap(), effort.threads());
            boolean isLate = count > 1 && clock.getAsBoolean();
            rows.add(
                    isLate
                            ? NetworkOptimizer.notLookedAt()
                            : optimizer.propose(OptionalInt.of(count), part, System.nanoTime()));
        }
        AtomicBoolean isCutShort = new AtomicBoolean();
        BooleanSupplier isOver = () -> {
            boolean isLate = clock.getAsBoolean();
            isCutShort.compareAndSet(false, isLate);
            return isLate;
        };
        Study study = new Study(rows, List.of(), false, 0);
        List<ProductStocking> products = study.findCheapest().isEmpty()
                ? List.of()
                : Stocking.list(
                        workspace,
                        Set.copyOf(study.cheapest().openCenters()),
                        (int) workspace.settings().number("deserved_centers_most"),
                        isOver);
        return new Study(rows, products, isCutShort.get(), (System.nanoTime() - start) / 1e9);
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

    /** The cheapest row with a plan; if none has, the last one of which it is not proven that there is none, else the last. */
    public NetworkProposal cheapest() {
        OptionalInt count = findCheapest();
        if (count.isPresent()) {
            return rows.get(count.getAsInt() - 1);
        }
        return rows.reversed().stream()
                .filter(row -> row.status() == Status.UNKNOWN)
                .findFirst()
                .orElseGet(rows::getLast);
    }

    /** No network of the numbers studied costs less. */
    public double bound() {
        return rows.stream()
                .filter(row -> row.status() != Status.INFEASIBLE)
                .mapToDouble(NetworkProposal::bound)
                .min()
                .orElse(0);
    }

    /** Why there is no plan, or what to know about the cheapest. */
    public String reason() {
        return cheapest().reason();
    }
}
