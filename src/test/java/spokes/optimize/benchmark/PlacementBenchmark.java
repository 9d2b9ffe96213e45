package spokes.optimize.benchmark;

import java.util.Locale;
import spokes.engine.JudgedPlan;
import spokes.engine.MeasuredPlan;
import spokes.engine.Worlds;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;
import spokes.model.Workspace;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.stock.PlacementGoal;
import spokes.optimize.stock.PlacementOptimizer;
import spokes.optimize.stock.PlanBound;
import spokes.optimize.stock.StockProposal;

/**
 * Places the stock of a plan made from a seed, and prints how cost and bound meet, wall and CPU.
 *
 * <p>Words: M or L; how full all stock fills the space of all centers together, each having the same (0: space is not
 * limited); how full the orders of a week fill what all centers ship together (0: not limited); seconds; percent between
 * cost and bound that are enough (0: none are).
 */
public final class PlacementBenchmark {
    private static final long SEED = 1;

    private PlacementBenchmark() {}

    /** Runs it. */
    public static void main(String... words) {
        PlanSize named = PlanSize.find(words.length > 0 ? words[0] : "M").orElseThrow();
        double full = words.length > 1 ? Double.parseDouble(words[1]) : 0.44;
        double busy = words.length > 2 ? Double.parseDouble(words[2]) : 0;
        double seconds = words.length > 3 ? Double.parseDouble(words[3]) : named.equals(PlanSize.M) ? 5 : 60;
        double enough = words.length > 4 ? Double.parseDouble(words[4]) / 100 : 0;
        JudgedPlan judged = plan(named, full, busy);
        double cpu = cpuSeconds();
        StockProposal proposal = PlacementOptimizer.propose(
                judged,
                PlacementGoal.cheapest(),
                new Effort(seconds, enough, 2),
                event -> tell(event, cpuSeconds() - cpu));
        say(
                "%s: %.2f before, %.2f placed, bound %.2f, gap %.4f %%, %.2f s wall, %.2f s CPU",
                proposal.status(),
                proposal.before(),
                proposal.objective(),
                proposal.bound().orElse(0),
                100 * proposal.gap().orElse(1),
                proposal.seconds(),
                cpuSeconds() - cpu);
        bound(judged);
    }

    private static JudgedPlan plan(PlanSize named, double full, double busy) {
        PlanSize size = new PlanSize(named.name(), named.products(), named.areas(), named.centers(), named.pairs(), 0);
        SyntheticPlan plan = SyntheticPlan.of(size, SEED, Worlds.shippedDefaults());
        StockNetwork network = MeasuredPlan.of(plan.workspace(), plan.demand()).stockNetwork();
        double space = 0;
        double orders = 0;
        for (int p = 0; p < network.products(); p++) {
            StockedProduct product = network.product(p);
            for (int c = 0; c < size.centers(); c++) {
                space += product.opening(c) * product.spaceM3();
            }
            for (int i = 0; i < product.areas(); i++) {
                orders += product.rate(i, 0) * product.ordersPerUnit();
            }
        }
        Workspace world = limited(plan.workspace(), "storage_capacity_m3", space / size.centers(), full);
        return MeasuredPlan.of(limited(world, "throughput_per_day", orders / size.centers(), busy), plan.demand());
    }

    private static Workspace limited(Workspace world, String limit, double load, double share) {
        if (share == 0) {
            return world;
        }
        say("%s: %.1f each, %.0f %% full", limit, load / share, 100 * share);
        return world.with(world.table(Sheet.CENTERS).rows().stream()
                .map(row -> RowChange.changed(row, row.with(limit, load / share)))
                .toList());
    }

    private static void bound(JudgedPlan judged) {
        double cpu = cpuSeconds();
        PlanBound bound = PlanBound.of(judged, 2, () -> false);
        say("bound beside a plan: %.2f, %.2f s CPU", bound.money().orElse(0), cpuSeconds() - cpu);
        long start = System.nanoTime();
        bound.after(judged, 1, () -> false);
        say("the same after a drag: %.3f s wall", (System.nanoTime() - start) / 1e9);
    }

    private static boolean tell(SearchEvent event, double cpu) {
        say(
                "%6.2f s  %6.2f CPU-s  best %.2f  bound %.2f  %.4f %% apart",
                event.seconds(),
                cpu,
                event.cost(),
                event.bound(),
                100 * (event.cost() - event.bound()) / Math.max(event.cost(), Double.MIN_NORMAL));
        return true;
    }

    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static void say(String pattern, Object... values) {
        System.out.printf(Locale.ROOT, pattern + "%n", values);
    }
}
