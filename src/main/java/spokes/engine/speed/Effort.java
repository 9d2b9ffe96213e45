package spokes.engine.speed;

/**
 * How often things are done before a figure is believed.
 *
 * @param rounds        whole evaluations that are timed, at least
 * @param milliseconds  time that they take together, at least, within ten times the rounds
 * @param previews      previews that are timed
 */
public record Effort(int rounds, double milliseconds, int previews) {
    private static final int MOST = 10;

    /** For figures to be shown. */
    public static final Effort FULL = new Effort(7, 2_000, 2_500);

    public Effort {
        if (rounds < 1 || previews < 1) {
            throw new IllegalArgumentException("nothing would be measured");
        }
    }

    /** Whether enough was timed. */
    boolean isEnough(Timings timings) {
        return timings.count() >= rounds && (timings.total() >= milliseconds || timings.count() >= MOST * rounds);
    }

    /** How often to do something first that is not timed. */
    int warmUp() {
        return (rounds + 1) / 2;
    }
}
