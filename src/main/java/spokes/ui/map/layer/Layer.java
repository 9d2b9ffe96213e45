package spokes.ui.map.layer;

/** What can be on the map or not. */
public enum Layer {
    BUBBLES,
    /** What flows from the selected center or to the selected area. */
    FLOWS,
    GAUGES,
    /** What flows from all centers, not from the selected one alone. */
    ALL_FLOWS,
    NAMES,
    /** An online map under the areas; the only layer that asks a network. */
    TILES
}
