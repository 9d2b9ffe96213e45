package spokes.ui.map.layer;

/** What can be on the map or not. */
public enum Layer {
    BUBBLES,
    FLOWS,
    GAUGES,
    NAMES,
    /** An online map under the areas; the only layer that asks a network. */
    TILES
}
