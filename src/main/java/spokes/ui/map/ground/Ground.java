package spokes.ui.map.ground;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import spokes.geo.Outlines;

/** What all else on the map stands on, and the names above it; and the colors that all of it is painted with. */
public final class Ground {
    private final Palette palette;
    private final OutlineLayer outlines;
    private final Basemap basemap;
    private final PlaceNames names;
    private Viewport viewport = Viewport.start();

    /**
     * The ground of these outlines.
     *
     * @param recolored called when a color is another one, after the ground was painted with it
     */
    public Ground(Outlines shapes, Runnable recolored) {
        palette = new Palette(() -> {
            repaint();
            recolored.run();
        });
        outlines = new OutlineLayer(shapes, palette);
        basemap = new Basemap(outlines);
        names = new PlaceNames(shapes, palette);
    }

    private void repaint() {
        outlines.repaint();
        names.repaint();
    }

    /** The colors; part of the scene too, so that css reaches it. */
    public Palette palette() {
        return palette;
    }

    /** What lies below all else. */
    public Node base() {
        return basemap;
    }

    /** The names of places, which lie above what is painted. */
    public Node names() {
        return names;
    }

    /** Shows a part of the world, and writes no name into these boxes. */
    public void show(Viewport part, List<Rectangle2D> taken) {
        viewport = part;
        basemap.show(part);
        names.show(part, taken);
    }

    /** Writes no name into these boxes. */
    public void keepNamesOff(List<Rectangle2D> taken) {
        if (viewport.isShown()) {
            names.show(viewport, taken);
        }
    }
}
