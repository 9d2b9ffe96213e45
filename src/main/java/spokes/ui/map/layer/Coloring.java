package spokes.ui.map.layer;

/** What the colors of areas stand for. */
public enum Coloring {
    DAYS,
    COST,
    ZONES,
    BASELINE_DAYS,
    BASELINE_COST,
    /** The land keeps its own color; discs say the days. */
    NONE,
    /** The land shows how dense demand is, smoothed. */
    HEAT;

    /** Whether land has one color for each area. */
    public boolean isByArea() {
        return this != NONE && this != HEAT;
    }

    /** Whether it shows a difference to the baseline. */
    public boolean isOfBaseline() {
        return this == BASELINE_DAYS || this == BASELINE_COST;
    }
}
