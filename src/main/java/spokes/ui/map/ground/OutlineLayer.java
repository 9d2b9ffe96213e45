package spokes.ui.map.ground;

import com.gluonhq.maps.MapLayer;
import spokes.geo.Outlines;

/** Land, lakes and borders, painted on a canvas as large as the pane: crisp at every zoom and scale. */
public final class OutlineLayer extends MapLayer {
    private final Slate slate = new Slate();
    private final Palette palette;
    private final OutlinePaths paths;
    private Viewport viewport = Viewport.start();

    public OutlineLayer(Outlines outlines, Palette palette) {
        this(new OutlinePaths(outlines), palette);
    }

    /** A layer of what others paint of too. */
    public OutlineLayer(OutlinePaths paths, Palette palette) {
        this.palette = palette;
        this.paths = paths;
        getChildren().add(slate);
    }

    /** Shows a part of the world. */
    public void show(Viewport part) {
        viewport = part;
        repaint();
    }

    /** Paints all of it anew. */
    public void repaint() {
        if (viewport.isShown()) {
            paths.paint(slate.begin(viewport), viewport, palette);
        }
    }

    /** Paints so many pixels to one of the pane's from now on. */
    void setDensity(double pixelsPerPixel) {
        slate.setDensity(pixelsPerPixel);
        repaint();
    }
}
