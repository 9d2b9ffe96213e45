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
    private final BorderLayer borders;
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
        OutlinePaths paths = new OutlinePaths(shapes);
        outlines = new OutlineLayer(paths, palette);
        basemap = new Basemap(outlines);
        borders = new BorderLayer(paths, palette);
        names = new PlaceNames(shapes, palette);
    }

    private void repaint() {
        outlines.repaint();
        borders.repaint();
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

    /** Shores and borders, for above land that is colored. */
    public Node borders() {
        return borders;
    }

    /** The names of places, which lie above what is painted. */
    public Node names() {
        return names;
    }

    /** Says whether land is colored, so that its borders have to be drawn over it. */
    public void turnBorders(boolean on) {
        borders.turn(on);
    }

    /** Shows the names of places, or hides them. */
    public void turnNames(boolean on) {
        names.turn(on);
    }

    /** Shows a part of the world, and writes no name into these boxes. */
    public void show(Viewport part, List<Rectangle2D> taken) {
        viewport = part;
        basemap.show(part);
        borders.show(part);
        names.show(part, taken);
    }

    /** Writes no name into these boxes. */
    public void keepNamesOff(List<Rectangle2D> taken) {
        if (viewport.isShown()) {
            names.show(viewport, taken);
        }
    }

    /** Paints so many pixels to one of the pane's from now on. */
    public void setDensity(double pixelsPerPixel) {
        outlines.setDensity(pixelsPerPixel);
        borders.setDensity(pixelsPerPixel);
        names.setDensity(pixelsPerPixel);
    }
}
