package spokes.optimize.benchmark;

import java.util.List;
import java.util.Locale;
import spokes.engine.JudgedPlan;
import spokes.engine.MeasuredPlan;
import spokes.engine.Worlds;
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
 * Places the stock of plans made from a seed, and prints how cost and bound meet, wall and CPU.
 *
 * <p>Words: products, centers, pairs of product and area, m³ of space of each center (0: unlimited), seconds.
 */
public final class PlacementBenchmark {
    private static final int AREAS = 900;

    private PlacementBenchmark() {}

    /** Runs it. */
    public static void main(String... words) {
        int products = words.length > 0 ? Integer.parseInt(words[0]) : 1000;
        int centers = words.length > 1 ? Integer.parseInt(words[1]) : 20;
        int pairs = words.length > 2 ? Integer.parseInt(words[2]) : 200 * products;
        double space = words.length > 3 ? Double.parseDouble(words[3]) : 0;
        double seconds = words.length > 4 ? Double.parseDouble(words[4]) : 60;
        SyntheticPlan plan = SyntheticPlan.of(
                new PlanSize("placement", products, AREAS, centers, pairs, 0), 1, Worlds.shippedDefaults());
        JudgedPlan judged = MeasuredPlan.of(limited(plan.workspace(), space), plan.demand());
        double cpu = cpuSeconds();
        StockProposal proposal = PlacementOptimizer.propose(
                judged, PlacementGoal.cheapest(), new Effort(seconds, 0, 2), PlacementBenchmark::tell);
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

    private static void bound(JudgedPlan judged) {
        double cpu = cpuSeconds();
        PlanBound bound = PlanBound.of(judged, 2, () -> false);
        say("bound beside a plan: %.2f, %.2f s CPU", bound.money().orElse(0), cpuSeconds() - cpu);
        long start = System.nanoTime();
        bound.after(judged, 1, () -> false);
        say("the same after a drag: %.3f s wall", (System.nanoTime() - start) / 1e9);
    }

    private static Workspace limited(Workspace world, double space) {
        List<RowChange> changes = world.table(Sheet.CENTERS).rows().stream()
                .map(row -> RowChange.changed(row, row.with("storage_capacity_m3", space)))
                .toList();
        return space > 0 ? world.with(changes) : world;
    }

    private static boolean tell(SearchEvent event) {
        say(
                "%6.2f s  %6.2f CPU-s  best %.2f  bound %.2f  %.4f %% apart",
                event.seconds(),
                cpuSeconds(),
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
