package spokes.ui.map.ground;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

/**
 * An image as large as the pane in the pixels of the screen, whose pixels are set one by one: the one thing that is fast
 * without a graphics card.
 */
public abstract class PixelImage extends Pane {
    private final ImageView view = new ImageView();
    private Optional<PixelBuffer<IntBuffer>> buffer = Optional.empty();
    private int[] pixels = {};
    private int columns;
    private int rows;
    private double density;

    /** An image that is painted anew when the screen's pixels become finer or coarser. */
    @SuppressWarnings("this-escape") // into our own children and listeners, which ask nothing before the scene is there
    protected PixelImage(String id) {
        view.setId(id);
        view.setSmooth(true);
        getChildren().add(view);
        setMouseTransparent(true);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .addListener((_, _, _) -> repaint());
    }

    /** Paints all of it anew. */
    public abstract void repaint();

    /** Paints for so many pixels to one of the pane's from now on, as for a picture; 0 for those of the screen. */
    public void setDensity(double pixelsPerPixel) {
        density = pixelsPerPixel;
        repaint();
    }

    /** Makes the image as large as what is shown; what was in it stays if its size does. */
    protected void fit(Viewport viewport) {
        double scale = scale();
        int newColumns = (int) Math.ceil(viewport.width() * scale);
        int newRows = (int) Math.ceil(viewport.height() * scale);
        if (newColumns != columns || newRows != rows) {
            columns = newColumns;
            rows = newRows;
            pixels = new int[columns * rows];
            var made = new PixelBuffer<>(columns, rows, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            buffer = Optional.of(made);
            view.setImage(new WritableImage(made));
        }
        view.setFitWidth(columns / scale);
        view.setFitHeight(rows / scale);
    }

    /** Shows what was painted. */
    protected void flush() {
        buffer.ifPresent(b -> b.updateBuffer(_ -> null));
    }

    /** The pixels, premultiplied ARGB, row by row from the upper left. */
    protected int[] pixels() {
        return pixels;
    }

    protected int columns() {
        return columns;
    }

    protected int rows() {
        return rows;
    }

    /** Pixels of the image to one of the pane's. */
    protected double scale() {
        if (density > 0) {
            return density;
        }
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.max(1, getScene().getWindow().getRenderScaleX());
    }
}
