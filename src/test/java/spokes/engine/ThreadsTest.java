package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;

/** The same bits on every machine: what is worked out at once does not depend on how many do it. */
class ThreadsTest {
    private static final Workspace WORLD = RandomWorlds.world(7, 7, 300, 40);

    /** All that a plan says, judged whole and judged again after a touch. */
    private static List<Object> say() {
        JudgedPlan plan = JudgedPlan.of(WORLD);
        ProductKey first = WORLD.products().getFirst().key();
        JudgedPlan touched = plan.after(WORLD, Touched.products(first));
        return List.of(
                plan.evaluation(),
                plan.today(),
                plan.baseline(),
                plan.listFlows(),
                plan.listAreas(),
                plan.listStock(),
                plan.listIssues(),
                touched.evaluation());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void manyThreadsComeToTheBitsOfOne(int threads) throws Exception {
        assertThat(sayWith(threads)).isEqualTo(sayWith(1));
    }

    @Test
    void theWorldIsLargeEnoughToBeShared() {
        assertThat(JudgedPlan.of(WORLD).listFlows()).hasSizeGreaterThan(500);
    }

    private static List<Object> sayWith(int threads) throws InterruptedException, ExecutionException {
        // work that is submitted to a pool runs its parallel streams in that pool
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(ThreadsTest::say).get();
        }
    }
}
