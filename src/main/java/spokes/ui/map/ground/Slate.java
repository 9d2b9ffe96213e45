package spokes.ui.map.ground;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;

/** A canvas as large as what is shown, that can be painted more finely than the screen for a picture. */
public final class Slate extends Canvas {
    private final Scale shrunk = new Scale();
    private double density = 1;

    public Slate() {
        getTransforms().add(shrunk);
    }

    /** Paints so many pixels to one of the pane's from now on. */
    public void setDensity(double pixelsPerPixel) {
        density = pixelsPerPixel;
        shrunk.setX(1 / density);
        shrunk.setY(1 / density);
    }

    /** An empty canvas for a view, to be painted in the pixels of the pane. */
    public GraphicsContext begin(Viewport viewport) {
        setWidth(viewport.width() * density);
        setHeight(viewport.height() * density);
        GraphicsContext gc = getGraphicsContext2D();
        gc.setTransform(1, 0, 0, 1, 0, 0);
        gc.clearRect(0, 0, getWidth(), getHeight());
        gc.scale(density, density);
        return gc;
    }
}
