package spokes.ui.map.label;

/** How much of a center there is room for. */
public enum MarkerSize {
    /** A gauge around its number. */
    FULL(19),
    /** A gauge without a number. */
    RING(10),
    /** No more than where it is. */
    DOT(5.5);

    private final double radius;

    MarkerSize(double radius) {
        this.radius = radius;
    }

    /** Pixels from its middle to its rim, for letters of the usual size. */
    public double radius() {
        return radius;
    }
}
