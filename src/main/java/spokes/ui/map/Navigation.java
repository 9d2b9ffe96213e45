package spokes.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import spokes.ui.map.ground.Fling;
import spokes.ui.map.ground.Viewport;

/** Moves the viewport as the planner drags open map, turns the wheel or pinches. */
final class Navigation {
    /** Levels of zoom for the pixels that a usual wheel reports by notch. */
    private static final double ZOOM_PER_PIXEL = 0.3 / 40;

    /** How far back the speed of a hand is taken from, and how long it may rest before it counts as stopped. */
    private static final double SWING_SECONDS = 0.09;

    private static final int MOST_STEPS = 32;
    private static final double NANOS = 1e9;

    private final Supplier<Viewport> now;
    private final Consumer<Viewport> show;
    private final Consumer<Fling> swing;
    private final Zooming zooming;
    private final Deque<Step> steps = new ArrayDeque<>();
    private double lastX;
    private double lastY;
    private boolean panning;

    /**
     * Moves what is shown now.
     *
     * @param swing goes on by itself when the map is let go, or no longer
     * @param zooming goes nearer or farther
     */
    Navigation(Supplier<Viewport> now, Consumer<Viewport> show, Consumer<Fling> swing, Zooming zooming) {
        this.now = now;
        this.show = show;
        this.swing = swing;
        this.zooming = zooming;
    }

    /** Goes nearer to a point of the pane, or farther, by levels of zoom. */
    interface Zooming {
        void zoom(double x, double y, double levels);
    }

    /** Where the pointer was at a time in nanoseconds. */
    private record Step(double x, double y, long time) {}

    /** The pointer went down on open map. */
    void press(double x, double y) {
        lastX = x;
        lastY = y;
        panning = true;
        steps.clear();
        halt();
    }

    /** Whatever moves by itself stands. */
    void halt() {
        swing.accept(Fling.NONE);
    }

    /** The pointer moved, at a time in nanoseconds. */
    void drag(double x, double y, long time) {
        if (panning && (x != lastX || y != lastY)) {
            show.accept(now.get().panned(x - lastX, y - lastY));
            lastX = x;
            lastY = y;
            steps.addLast(new Step(x, y, time));
            if (steps.size() > MOST_STEPS) {
                steps.removeFirst();
            }
        }
    }

    /** The pointer went up, at a time in nanoseconds: in the swing, the map goes on. */
    void release(long time) {
        boolean wasPanning = panning;
        steps.removeIf(step -> time - step.time() > SWING_SECONDS * NANOS);
        Step first = steps.peekFirst();
        Step last = steps.peekLast();
        cancel();
        if (wasPanning && first != null && last != null && last.time() > first.time()) {
            double seconds = (time - first.time()) / NANOS;
            swing.accept(new Fling((last.x() - first.x()) / seconds, (last.y() - first.y()) / seconds));
        }
    }

    /** No longer pans. */
    void cancel() {
        panning = false;
        steps.clear();
    }

    boolean isPanning() {
        return panning;
    }

    /** The wheel turned: what is under the pointer stays there. */
    void scroll(ScrollEvent event) {
        zooming.zoom(event.getX(), event.getY(), event.getDeltaY() * ZOOM_PER_PIXEL);
    }

    /** Two fingers spread: the map follows them at once. */
    void pinch(ZoomEvent event) {
        Viewport viewport = now.get();
        if (viewport.isShown()) {
            halt();
            double levels = Math.log(event.getZoomFactor()) / Math.log(2);
            show.accept(viewport.zoomedAt(event.getX(), event.getY(), viewport.zoom() + levels));
        }
    }

    /** Zooms about the middle by so many levels. */
    void zoomBy(double levels) {
        Viewport viewport = now.get();
        zooming.zoom(viewport.width() / 2, viewport.height() / 2, levels);
    }
}
