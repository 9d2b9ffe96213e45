package spokes.ui.map.shade;

/** Lines over a color, by which shades can be told apart without colors. */
public enum Hatch {
    NONE,
    /** Thin lines that rise to the right, far from each other. */
    SPARSE,
    /** The same, near to each other. */
    DENSE,
    /** Lines that fall to the right: something is missing. */
    PARTLY,
    /** Lines both ways: nothing is there. */
    CROSS;

    /** A pattern is the same again after so many pixels. */
    public static final int PERIOD = 24;

    /** Whether a line covers a pixel, counted from anywhere. */
    public boolean covers(int x, int y) {
        return switch (this) {
            case NONE -> false;
            case SPARSE -> Math.floorMod(x + y, 12) == 0;
            case DENSE -> Math.floorMod(x + y, 6) == 0;
            case PARTLY -> Math.floorMod(x - y, 8) < 2;
            case CROSS -> Math.floorMod(x + y, 8) == 0 || Math.floorMod(x - y, 8) == 0;
        };
    }

    /** Whether its lines are of the color of warnings. */
    public boolean isWarning() {
        return this == PARTLY || this == CROSS;
    }
}
