package spokes.engine.sensitivity;

/**
 * What one input can do to the result, all others as the plan has them.
 *
 * @param lowValue  low end of its range, in the input's unit
 * @param low       what comes of it there
 * @param highValue high end of its range
 * @param high      what comes of it there
 */
public record Bar(Input input, double lowValue, Outcome low, double highValue, Outcome high) {

    /** How far the total goes from its least to its most, the plan's own between them. */
    public double swing(double total) {
        return Math.max(total, Math.max(low.total(), high.total()))
                - Math.min(total, Math.min(low.total(), high.total()));
    }

    /** Whether a verdict turns somewhere in the range that is looked at: at one of its ends. */
    public boolean isTurning(Outcome now) {
        return low.isTurnedFrom(now) || high.isTurnedFrom(now);
    }
}
