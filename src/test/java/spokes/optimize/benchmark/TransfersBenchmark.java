package spokes.optimize.benchmark;

import java.util.Locale;
import spokes.engine.JudgedPlan;
import spokes.engine.MeasuredPlan;
import spokes.engine.Worlds;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.stock.StockProposal;
import spokes.optimize.transfer.TransferGoal;
import spokes.optimize.transfer.TransferOptimizer;

/**
 * Looks for the transfers of plans made from a seed, and prints how the cost falls, wall and CPU.
 *
 * <p>Words: products, centers, pairs of product and area, order patterns, seconds, threads.
 */
public final class TransfersBenchmark {
    private static final int AREAS = 900;

    private TransfersBenchmark() {}

    /** Runs it. */
    public static void main(String... words) {
        int products = number(words, 0, 1000);
        int centers = number(words, 1, 20);
        int pairs = number(words, 2, 200 * products);
        int patterns = number(words, 3, 0);
        int seconds = number(words, 4, 60);
        int threads = number(words, 5, 2);
        SyntheticPlan plan = SyntheticPlan.of(
                new PlanSize("transfers", products, AREAS, centers, pairs, patterns), 1, Worlds.shippedDefaults());
        JudgedPlan judged = MeasuredPlan.of(plan.workspace(), plan.demand());
        double cpu = cpuSeconds();
        StockProposal proposal = TransferOptimizer.propose(
                judged,
                TransferGoal.of(plan.workspace().settings()),
                new Effort(seconds, 0, threads),
                TransfersBenchmark::tell);
        say(
                "%s: %.2f before, %.2f after %d moves, bound %.2f, gap %.4f %%, %.2f s wall, %.2f s CPU",
                proposal.status(),
                proposal.before(),
                proposal.objective(),
                proposal.moves().size(),
                proposal.bound().orElse(0),
                100 * proposal.gap().orElse(1),
                proposal.seconds(),
                cpuSeconds() - cpu);
    }

    private static int number(String[] words, int index, int otherwise) {
        return words.length > index ? Integer.parseInt(words[index]) : otherwise;
    }

    private static boolean tell(SearchEvent event) {
        say("%6.2f s  %6.2f CPU-s  best %.2f  bound %.2f", event.seconds(), cpuSeconds(), event.cost(), event.bound());
        return true;
    }

    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static void say(String pattern, Object... values) {
        System.out.printf(Locale.ROOT, pattern + "%n", values);
    }
}
