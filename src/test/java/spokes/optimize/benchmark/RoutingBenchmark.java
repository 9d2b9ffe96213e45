package spokes.optimize.benchmark;

import java.util.Locale;
import spokes.engine.JudgedPlan;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.stock.PlacementGoal;
import spokes.optimize.stock.PlacementOptimizer;
import spokes.optimize.stock.StockProposal;

/**
 * Placements of 50 products, 100 areas and 8 centers beside the one linear program that routes them all: what both come to,
 * and the wall time of both, round after round as the virtual machine warms up. Words: seconds for a placement.
 */
public final class RoutingBenchmark {
    private static final double ENOUGH = 1e-7;

    private RoutingBenchmark() {}

    /** Runs it. */
    public static void main(String... words) {
        double seconds = words.length > 0 ? Double.parseDouble(words[0]) : 2;
        for (int seed = 1; seed <= Integer.getInteger("rounds", 5); seed++) {
            for (SmallPlacement kind : SmallPlacement.values()) {
                compare(kind, seed, seconds);
            }
        }
    }

    private static void compare(SmallPlacement kind, int seed, double seconds) {
        JudgedPlan plan = kind.plan(seed);
        long start = System.nanoTime();
        double routing = RoutingProgram.best(plan.stockNetwork());
        double theirs = (System.nanoTime() - start) / 1e9;
        StockProposal placed = PlacementOptimizer.propose(
                plan, PlacementGoal.cheapest(), new Effort(seconds, ENOUGH, 2), SearchEvent.Listener.NONE);
        System.out.printf(
                Locale.ROOT,
                "%-6s %d: routing %.3f in %.3f s; placement %.3f (%+.2e), bound %+.2e, in %.3f s%n",
                kind,
                seed,
                routing,
                theirs,
                placed.objective(),
                placed.objective() / routing - 1,
                placed.bound().orElse(0) / routing - 1,
                placed.seconds());
    }
}
