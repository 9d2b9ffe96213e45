package spokes.ui.map.shade;

import spokes.ui.map.ground.Ink;

/**
 * How an area is painted.
 *
 * @param ink   its color
 * @param hatch lines over it
 */
public record Shade(Ink ink, Hatch hatch) {
    static final Shade UNSERVED = new Shade(Ink.LABEL_HALO, Hatch.CROSS);

    static Shade plain(Ink ink) {
        return new Shade(ink, Hatch.NONE);
    }

    /** The same where part of what is asked for is not delivered. */
    Shade partly() {
        return new Shade(ink, Hatch.PARTLY);
    }
}
