package spokes.ui.map.tile;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import spokes.ui.map.ground.Slate;
import spokes.ui.map.ground.Viewport;

/** Paints tiles at any zoom, edge to edge; asks for them only when the map has stood for a moment. */
public final class TileLayer extends Pane {
    private static final int MOST_ZOOM = 14;
    private static final int KEPT = 400;
    private static final Duration REST = Duration.millis(250);

    private final Slate slate = new Slate();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Map<Tile, Image> known = new LinkedHashMap<>(KEPT, 0.75F, true);
    private TileSource source = TileSource.none();
    private Viewport viewport = Viewport.start();

    public TileLayer() {
        setMouseTransparent(true);
        setVisible(false);
        getChildren().add(slate);
        rest.setOnFinished(_ -> ask());
    }

    /** Takes tiles from here. */
    public void setSource(TileSource from) {
        source = from;
    }

    /** Who made what is seen; empty if it is not shown. */
    public String attribution() {
        return isVisible() ? source.attribution() : "";
    }

    /** Shows tiles, or hides them and asks for none; those that were asked for are wanted no longer. */
    public void turn(boolean on) {
        setVisible(on);
        if (!on) {
            source.forget();
        }
        show(viewport);
    }

    /** Shows a part of the world. */
    public void show(Viewport part) {
        viewport = part;
        if (isVisible() && part.isShown()) {
            paint();
            rest.playFromStart();
        } else {
            rest.stop();
        }
    }

    /** Paints so many pixels to one of the pane's from now on. */
    public void setDensity(double pixelsPerPixel) {
        slate.setDensity(pixelsPerPixel);
        if (isVisible() && viewport.isShown()) {
            paint();
        }
    }

    /** Asks for what is in sight now, in place of what was. */
    private void ask() {
        source.forget();
        each(viewport, (tile, _, _, _) -> {
            if (!known.containsKey(tile)) {
                source.load(tile, image -> Platform.runLater(() -> take(tile, image)));
            }
        });
    }

    private void take(Tile tile, Image image) {
        known.put(tile, image);
        if (known.size() > KEPT) {
            known.remove(known.keySet().iterator().next());
        }
        if (isVisible()) {
            paint();
        }
    }

    private void paint() {
        GraphicsContext gc = slate.begin(viewport);
        each(viewport, (tile, left, top, size) -> {
            Image image = known.get(tile);
            if (image != null) {
                double x = Math.rint(left);
                double y = Math.rint(top);
                gc.drawImage(image, x, y, Math.rint(left + size) - x, Math.rint(top + size) - y);
            }
        });
    }

    /** A tile in the pane. */
    interface Placed {
        void at(Tile tile, double left, double top, double size);
    }

    /** Goes through all tiles in sight, also those of the next copy of the world. */
    static void each(Viewport viewport, Placed sink) {
        int zoom = Math.clamp(Math.round(viewport.zoom()), 0, MOST_ZOOM);
        int count = 1 << zoom;
        double size = viewport.worldPixels() / count;
        double left = viewport.width() / 2 - viewport.x() * viewport.worldPixels();
        double top = viewport.height() / 2 - viewport.y() * viewport.worldPixels();
        int firstRow = (int) Math.max(0, Math.floor(-top / size));
        int lastRow = (int) Math.min(count - 1.0, Math.floor((viewport.height() - top) / size));
        int first = (int) Math.floor(-left / size);
        int last = (int) Math.floor((viewport.width() - left) / size);
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = first; column <= last; column++) {
                Tile tile = new Tile(zoom, Math.floorMod(column, count), row);
                sink.at(tile, left + column * size, top + row * size, size);
            }
        }
    }
}
