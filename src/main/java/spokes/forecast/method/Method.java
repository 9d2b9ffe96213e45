package spokes.forecast.method;

/**
 * A way to say what comes next from what was. Knows nothing but the one history; same input, same answer. Works on any
 * history of at least one finite value and answers with finite numbers.
 */
public interface Method {
    /** What it is called in the field, for people. */
    String name();

    /**
     * The means of the next steps.
     *
     * @param history oldest first, at least one value; not changed
     * @param season  periods of a season, 1 if there is none
     * @param horizon steps ahead, at least 1
     */
    double[] forecast(double[] history, int season, int horizon);
}
