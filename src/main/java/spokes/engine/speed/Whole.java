package spokes.engine.speed;

import spokes.engine.JudgedPlan;
import spokes.engine.MeasuredPlan;
import spokes.engine.synthetic.SyntheticPlan;

/** Whole evaluations of a plan and its floor, turn by turn: both on the same machine in the same mood. */
final class Whole {
    private final Timings floor = new Timings();
    private final Timings evaluation = new Timings();

    Whole(SyntheticPlan synthetic, JudgedPlan plan, Effort effort) {
        Floor least = Floor.of(synthetic);
        for (int i = 0; i < effort.warmUp(); i++) {
            round(least, plan);
        }
        floor.forget();
        evaluation.forget();
        while (!effort.isEnough(evaluation)) {
            round(least, plan);
        }
    }

    private void round(Floor least, JudgedPlan plan) {
        floor.time(least::sum);
        evaluation.time(() -> MeasuredPlan.again(plan).evaluation());
    }

    /** Median milliseconds of the floor. */
    double floor() {
        return floor.median();
    }

    /** Median milliseconds of the evaluation. */
    double evaluation() {
        return evaluation.median();
    }
}
