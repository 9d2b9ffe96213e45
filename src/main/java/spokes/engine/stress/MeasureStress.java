package spokes.engine.stress;

import spokes.engine.question.Measure;

/**
 * One number of the plan.
 *
 * @param measure  what it is
 * @param expected what the plan says: demand flows at its mean rate
 * @param drawn    what the draws say
 */
public record MeasureStress(Measure measure, double expected, Distribution drawn) {

    /** What the plan's number leaves out because demand does not flow evenly: the mean of the draws less it. */
    public double beyond() {
        return drawn.mean() - expected;
    }

    /** Whether that is more than the luck of the draws: beyond twice the standard error. */
    public boolean isSure() {
        return Math.abs(beyond()) > 2 * drawn.error();
    }
}
