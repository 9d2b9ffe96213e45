package spokes.engine.speed;

import spokes.engine.JudgedPlan;
import spokes.engine.MeasuredPlan;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;
import spokes.model.Defaults;

/**
 * A plan that is evaluated whole again and again. Two of them take turns, so that both meet the same machine: its clock, its
 * caches, its other programs, and how far the code is compiled by then.
 */
final class Repeated {
    private final JudgedPlan plan;
    private final Timings timings = new Timings();

    private Repeated(JudgedPlan plan) {
        this.plan = plan;
    }

    /** A plan of a size, compiled and judged once. */
    static Repeated of(PlanSize size, long seed, Defaults defaults) {
        SyntheticPlan synthetic = SyntheticPlan.of(size, seed, defaults);
        return new Repeated(MeasuredPlan.of(synthetic.workspace(), synthetic.demand()));
    }

    /** How many times as long this one takes as another; the least of each counts, which was disturbed least. */
    double timesAsLongAs(Repeated other, Effort effort) {
        for (int i = 0; i < effort.warmUp(); i++) {
            takeTurns(other);
        }
        other.timings.forget();
        timings.forget();
        while (!effort.isEnough(other.timings)) {
            takeTurns(other);
        }
        return milliseconds() / other.milliseconds();
    }

    private void takeTurns(Repeated other) {
        other.evaluate();
        evaluate();
    }

    private void evaluate() {
        timings.time(() -> MeasuredPlan.again(plan).evaluation());
    }

    /** The least that it took in its last comparison. */
    double milliseconds() {
        return timings.least();
    }
}
