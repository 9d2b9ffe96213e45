package spokes.ui.map.ground;

import javafx.scene.layout.Pane;

/** Shores and borders alone, over land that is colored by area; hidden where none is. */
final class BorderLayer extends Pane {
    private final Slate slate = new Slate();
    private final OutlinePaths paths;
    private final Palette palette;
    private Viewport viewport = Viewport.start();

    BorderLayer(OutlinePaths paths, Palette palette) {
        this.paths = paths;
        this.palette = palette;
        getChildren().add(slate);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows a part of the world. */
    void show(Viewport part) {
        viewport = part;
        repaint();
    }

    /** Paints all of it anew. */
    void repaint() {
        if (isVisible() && viewport.isShown()) {
            paths.paintLines(slate.begin(viewport), viewport, palette);
        }
    }

    /** Shows the lines, or hides them. */
    void turn(boolean on) {
        if (on != isVisible()) {
            setVisible(on);
            repaint();
        }
    }

    /** Paints so many pixels to one of the pane's from now on. */
    void setDensity(double pixelsPerPixel) {
        slate.setDensity(pixelsPerPixel);
        repaint();
    }
}
