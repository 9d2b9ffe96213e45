package spokes.forecast.series;

/**
 * How demand comes: by how often (ADI, the mean interval between demands) and how evenly (CV², squared variation of sizes),
 * cut at 1.32 and 0.49 (Syntetos, Boylan and Croston 2005).
 */
public enum DemandKind {
    /** Often and even. */
    SMOOTH,
    /** Often, of changing size. */
    ERRATIC,
    /** Seldom, of even size. */
    INTERMITTENT,
    /** Seldom and of changing size. */
    LUMPY,
    /** Never. */
    NONE;

    private static final double INTERVAL = 1.32;
    private static final double VARIATION = 0.49;

    /** The kind of a history. */
    public static DemandKind of(double... values) {
        int demands = 0;
        double sum = 0;
        for (double value : values) {
            demands += value != 0 ? 1 : 0;
            sum += value;
        }
        if (demands == 0) {
            return NONE;
        }
        double mean = sum / demands;
        double squares = 0;
        for (double value : values) {
            squares += value != 0 ? (value - mean) * (value - mean) : 0;
        }
        boolean seldom = (double) values.length / demands >= INTERVAL;
        boolean uneven = squares / demands >= VARIATION * mean * mean;
        return seldom ? uneven ? LUMPY : INTERMITTENT : uneven ? ERRATIC : SMOOTH;
    }

    /** Whether periods without demand are usual. */
    public boolean isSporadic() {
        return this == INTERMITTENT || this == LUMPY || this == NONE;
    }
}
