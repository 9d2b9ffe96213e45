package spokes.optimize;

/**
 * How hard to look.
 *
 * @param seconds wall time after which the best plan so far is taken
 * @param gap     share of the cost by which a plan may be above its bound to be good enough
 * @param threads how many work at once; beside the time limit the answer does not depend on it
 */
public record Effort(double seconds, double gap, int threads) {
    private static final double NEVER = 1e9;

    /** Until nothing better is found, by as many threads as there are: what is found depends on no clock. */
    public static Effort untilDone() {
        return new Effort(NEVER, 0, Runtime.getRuntime().availableProcessors());
    }

    public Effort {
        if (!(seconds > 0) || !(gap >= 0) || threads < 1) {
            throw new IllegalArgumentException("%s s, gap %s, %d threads".formatted(seconds, gap, threads));
        }
    }
}
