package spokes.ui.map.ground;

/**
 * How the map goes on moving when it is let go: it slows down as something that slides, and never jumps.
 *
 * @param right pixels a second to the right at first
 * @param down  pixels a second down at first
 */
public record Fling(double right, double down) {
    /** No motion. */
    public static final Fling NONE = new Fling(0, 0);

    /** Slower than this a hand has stopped, in pixels a second. */
    static final double LEAST = 120;

    /** Faster than this no map goes, in pixels a second. */
    private static final double MOST = 4000;

    /** After so many seconds a third of the speed is left (1/e). */
    private static final double SLOWING = 0.28;

    /** After so many seconds it stands, as far as eyes can tell. */
    private static final double END = 6 * SLOWING;

    public Fling {
        double speed = Math.hypot(right, down);
        double share = speed > MOST ? MOST / speed : 1;
        right *= share;
        down *= share;
    }

    /** Whether it moves at all. */
    public boolean isFast() {
        return Math.hypot(right, down) >= LEAST;
    }

    /** How far it has come after so many seconds, as a share of its speed for a second. */
    public double way(double seconds) {
        return SLOWING * (1 - Math.exp(-seconds / SLOWING));
    }

    public boolean isOver(double seconds) {
        return seconds >= END;
    }
}
