package spokes.ui.map;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import spokes.ui.map.ground.Viewport;

/** Moves the viewport as the planner drags open map, turns the wheel or pinches. */
final class Navigation {
    /** Levels of zoom for the pixels that a usual wheel reports by notch. */
    private static final double ZOOM_PER_PIXEL = 0.3 / 40;

    private final Supplier<Viewport> now;
    private final Consumer<Viewport> show;
    private double lastX;
    private double lastY;
    private boolean panning;

    Navigation(Supplier<Viewport> now, Consumer<Viewport> show) {
        this.now = now;
        this.show = show;
    }

    /** The pointer went down on open map. */
    void press(double x, double y) {
        lastX = x;
        lastY = y;
        panning = true;
    }

    /** The pointer moved. */
    void drag(double x, double y) {
        if (panning && (x != lastX || y != lastY)) {
            show.accept(now.get().panned(x - lastX, y - lastY));
            lastX = x;
            lastY = y;
        }
    }

    /** The pointer went up. */
    void release() {
        panning = false;
    }

    boolean isPanning() {
        return panning;
    }

    /** The wheel turned: what is under the pointer stays there. */
    void scroll(ScrollEvent event) {
        zoomAt(event.getX(), event.getY(), event.getDeltaY() * ZOOM_PER_PIXEL);
    }

    /** Two fingers spread. */
    void pinch(ZoomEvent event) {
        zoomAt(event.getX(), event.getY(), Math.log(event.getZoomFactor()) / Math.log(2));
    }

    /** Zooms about the middle by so many levels. */
    void zoomBy(double levels) {
        Viewport viewport = now.get();
        zoomAt(viewport.width() / 2, viewport.height() / 2, levels);
    }

    private void zoomAt(double x, double y, double levels) {
        Viewport viewport = now.get();
        if (levels != 0 && viewport.isShown()) {
            show.accept(viewport.zoomedAt(x, y, viewport.zoom() + levels));
        }
    }
}
