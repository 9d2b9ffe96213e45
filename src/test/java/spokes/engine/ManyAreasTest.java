package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.sheet.RowChange;

/** A product of so many areas that several threads add up its distances, if it is judged alone. */
class ManyAreasTest {
    private static final long SEED = 7;
    private static final int PRODUCTS = 12;

    @Test
    void aProductJudgedAloneByAllThreadsAddsUpToTheSameBitsAsAmongAll() {
        PlanSize size = new PlanSize("many areas", PRODUCTS, 5_000, 30, 50_000, 40);
        SyntheticPlan synthetic = SyntheticPlan.of(size, SEED, Worlds.shippedDefaults());
        JudgedPlan plan = MeasuredPlan.of(synthetic.workspace(), synthetic.demand());
        SplittableRandom random = new SplittableRandom(SEED);
        for (int product = 0; product < PRODUCTS; product++) {
            Workspace next =
                    synthetic.workspace().with(List.of(RowChange.added(synthetic.drawTransfer(product, random))));
            JudgedPlan after = plan.after(next, Touched.products(synthetic.key(product)));

            Evaluation alone = after.evaluation();

            assertThat(alone).isEqualTo(MeasuredPlan.again(after).evaluation());
            assertThat(alone.service().meanKm())
                    .isNotEqualTo(plan.evaluation().service().meanKm());
        }
    }
}
