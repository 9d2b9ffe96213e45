package spokes.ui.map.layer;

/** What the colors of areas stand for. */
public enum Coloring {
    DAYS,
    COST,
    ZONES,
    BASELINE_DAYS,
    BASELINE_COST,
    /** The land keeps its own color; discs say the days. */
    NONE;

    /** Whether it shows a difference to the baseline. */
    public boolean isOfBaseline() {
        return this == BASELINE_DAYS || this == BASELINE_COST;
    }
}
