package spokes.ui.map.shade;

import java.util.List;
import java.util.Optional;
import spokes.engine.result.AreaService;

/** Gives areas their shades, and says what these mean. */
public interface Shading {
    /** The shade of an area that is served like this; none if nothing is to be said of it. */
    Optional<Shade> of(AreaService service);

    /** The shades in their order, each with what it means. */
    List<Entry> legend();

    /**
     * A line of the legend.
     *
     * @param shade how it looks
     * @param text  what it means
     */
    record Entry(Shade shade, String text) {}
}
