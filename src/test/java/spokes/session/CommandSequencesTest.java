package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.RandomWorlds;

/**
 * Whatever a planner does, undo and redo among it: the plan that was carried along from step to step has the bits of a
 * plan that is judged whole. {@code -Drandom.sequences} says how many sequences are tried.
 */
class CommandSequencesTest {
    private static final int SEQUENCES = Integer.getInteger("random.sequences", 100_000);
    private static final int FIRST = Integer.getInteger("random.first", 0);
    private static final int WORLDS = 250;
    private static final int LONGEST = 8;

    /** How rarely what costs more than the rest of the comparison is compared. */
    private static final int RARELY = 32;

    @Test
    void aPlanCarriedAlongHasTheBitsOfOneJudgedWhole() {
        List<JudgedPlan> worlds =
                IntStream.range(0, WORLDS).mapToObj(CommandSequencesTest::world).toList();
        for (int seed = FIRST; seed < FIRST + SEQUENCES; seed++) {
            JudgedPlan world = worlds.get(seed % WORLDS);
            List<Long> numbers =
                    new Random(seed).longs(1 + seed / WORLDS % LONGEST).boxed().toList();
            boolean thoroughly = seed % RARELY == seed / WORLDS % RARELY;
            if (!difference(world, numbers, thoroughly).isEmpty()) {
                report(seed, world, numbers, thoroughly);
            }
        }
    }

    private static JudgedPlan world(int seed) {
        Random random = new Random(seed);
        boolean large = seed % 125 == 0;
        return JudgedPlan.of(RandomWorlds.world(
                seed, 2 + random.nextInt(5), 1 + random.nextInt(large ? 40 : 4), 3 + random.nextInt(large ? 28 : 4)));
    }

    /** What differs after a sequence, in one word; empty if nothing does. */
    private static String difference(JudgedPlan world, List<Long> numbers, boolean thoroughly) {
        RandomPlanner planner = new RandomPlanner(world);
        numbers.forEach(planner::act);
        JudgedPlan carried = planner.plan();
        JudgedPlan whole = JudgedPlan.of(carried.workspace());
        if (!carried.evaluation().equals(whole.evaluation())) {
            return "evaluation";
        }
        if (!carried.today().equals(whole.today())) {
            return "today";
        }
        return thoroughly ? rareDifference(carried, whole) : "";
    }

    private static String rareDifference(JudgedPlan carried, JudgedPlan whole) {
        if (!carried.baseline().equals(whole.baseline())) {
            return "baseline";
        }
        if (!carried.listFlows().equals(whole.listFlows())) {
            return "flows";
        }
        if (!carried.listStock().equals(whole.listStock())
                || !carried.listAreas().equals(whole.listAreas())) {
            return "stock or areas";
        }
        if (!carried.risk().equals(whole.risk()) || !carried.listTargets().equals(whole.listTargets())) {
            return "risk or targets";
        }
        boolean same = carried.listIssues().equals(whole.listIssues())
                && carried.listOverruns().equals(whole.listOverruns());
        return same ? "" : "issues or overruns";
    }

    /** Fails with the shortest part of a sequence that fails as well. */
    private static void report(int seed, JudgedPlan world, List<Long> failing, boolean thoroughly) {
        List<Long> shortest = failing;
        for (int i = 0; i < shortest.size(); ) {
            List<Long> shorter = new ArrayList<>(shortest);
            shorter.remove(i);
            boolean fails = !difference(world, shorter, thoroughly).isEmpty();
            shortest = fails ? shorter : shortest;
            i += fails ? 0 : 1;
        }
        RandomPlanner planner = new RandomPlanner(world);
        shortest.forEach(planner::act);
        assertThat(planner.plan().evaluation())
                .as("sequence %d: %s\n%s", seed, difference(world, shortest, thoroughly), planner.did())
                .isEqualTo(JudgedPlan.of(planner.plan().workspace()).evaluation());
        throw new AssertionError(
                "sequence %d: %s differs\n%s".formatted(seed, difference(world, shortest, thoroughly), planner.did()));
    }
}
