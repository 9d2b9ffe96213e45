package spokes.session;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import spokes.engine.JudgedPlan;
import spokes.engine.MeasuredPlan;
import spokes.engine.Worlds;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * What scenarios cost on a large workspace: memory of a hundred branches, and CPU time of looking at one, of a preview and
 * of a step in it, beside the same in the base plan. Started by hand; an argument names the size (M or L).
 */
final class ScenarioBenchmark {
    private static final int BRANCHES = 100;
    private static final int MOVES = 10;
    private static final int TRIES = 200;

    private final SyntheticPlan plan;
    private final Random random = new Random(1);
    private Session session;

    private ScenarioBenchmark(PlanSize size) {
        plan = SyntheticPlan.of(size, 1, Worlds.shippedDefaults());
        JudgedPlan judged = MeasuredPlan.of(plan.workspace(), plan.demand());
        session = new Session(judged, new Memory(plan.workspace()), List.of(), List.of());
    }

    public static void main(String[] arguments) throws Refused {
        PlanSize size = PlanSize.find(arguments.length > 0 ? arguments[0] : "M").orElseThrow();
        new ScenarioBenchmark(size).run();
    }

    private void run() throws Refused {
        long before = used();
        double whole = millis(() -> MeasuredPlan.again(session.state().judged()));
        double[] making = new double[BRANCHES];
        for (int i = 0; i < BRANCHES; i++) {
            int number = i;
            making[i] = millis(() -> branch(number));
        }
        Workspace stored = session.state().base();
        JudgedPlan judged = session.state().sight().base();
        session = new Session(judged, new Memory(stored), List.of(), List.of());
        long with = used();
        System.out.printf("size %s: judging whole %.0f ms of CPU%n", plan.size().name(), whole);
        System.out.printf(
                "%d branches with %d moves each: %d rows, %.2f ms of CPU a branch with its moves%n",
                BRANCHES, MOVES, stored.table(Sheet.SCENARIO_CHANGES).size(), mean(making));
        System.out.printf(
                "heap before %.1f MB, with them %.1f MB: %.2f MB or %.1f %% more%n",
                before / 1e6, with / 1e6, (with - before) / 1e6, 100.0 * (with - before) / before);
        times();
    }

    private void branch(int number) throws Refused {
        session.perform(new MakeScenario("branch " + number, "", "", LocalDate.of(2026, 3, 2)));
        for (int i = 0; i < MOVES; i++) {
            session.perform(move());
        }
    }

    private MoveStock move() {
        while (true) {
            Row row = plan.drawTransfer(random.nextInt(plan.size().products()), random);
            Transfer transfer = Transfer.of(row);
            double available = Math.floor(session.state().judged().availableFor(transfer));
            if (available >= 1) {
                return new MoveStock(
                        transfer.from(),
                        transfer.to(),
                        List.of(new MoveStock.Load(transfer.product(), Math.min(available, transfer.units()))),
                        SyntheticPlan.PLAN_DATE,
                        "");
            }
        }
    }

    private void times() throws Refused {
        double[] switching = new double[BRANCHES];
        for (int i = 0; i < BRANCHES; i++) {
            String name = "branch " + i;
            switching[i] = millis(() -> session.prepareView(name));
        }
        System.out.printf("taking one in view: %.2f ms of CPU%n", mean(switching));
        for (String name : List.of("", "branch 7", "", "branch 7")) {
            session.view(name);
            double[] previews = new double[TRIES];
            for (int i = 0; i < TRIES; i++) {
                MoveStock move = move();
                previews[i] = millis(() -> session.preview(move));
            }
            double[] steps = new double[TRIES / 4];
            for (int i = 0; i < steps.length; i++) {
                MoveStock move = move();
                steps[i] = millis(() -> session.perform(move));
            }
            System.out.printf(
                    "in %s: preview %.3f ms, step %.3f ms (medians, CPU)%n",
                    name.isEmpty() ? "the base plan" : name, median(previews), median(steps));
        }
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    /** Something to measure. */
    private interface Work {
        void run() throws Refused;
    }

    private static double millis(Work work) throws Refused {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double median(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElse(0);
    }
}
