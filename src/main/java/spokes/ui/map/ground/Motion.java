package spokes.ui.map.ground;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Moves the map frame by frame: on when it is let go in the swing, to what was found, or nearer by the wheel. One
 * motion at a time.
 */
final class Motion extends AnimationTimer {
    private static final double FLIGHT_SECONDS = 0.45;

    /** How long a turn of the wheel is seen: long enough for the eye to follow, too short to wait for. */
    private static final double ZOOM_SECONDS = 0.18;

    private static final double NANOS = 1e9;

    private final Consumer<Viewport> show;
    private DoubleFunction<Optional<Viewport>> path = _ -> Optional.empty();
    private Optional<Viewport> end = Optional.empty();
    private OptionalDouble zoomsTo = OptionalDouble.empty();
    private boolean isUnderWay;
    private long start;

    /**
     * No motion yet.
     *
     * @param show shows a part of the world
     */
    Motion(Consumer<Viewport> show) {
        this.show = show;
    }

    /** Goes on from a part of the world until it has slowed down. */
    void fling(Viewport from, Fling fling) {
        halt();
        if (fling.isFast() && !isUnwanted()) {
            move(seconds -> {
                double way = fling.way(seconds);
                return fling.isOver(seconds)
                        ? Optional.empty()
                        : Optional.of(from.panned(fling.right() * way, fling.down() * way));
            });
        }
    }

    /** Goes from one part of the world to another; at once where the planner wants nothing to move by itself. */
    void fly(Viewport from, Viewport to) {
        if (isUnwanted()) {
            show.accept(to);
            return;
        }
        move(seconds -> seconds < FLIGHT_SECONDS
                ? Optional.of(from.toward(to, ease(seconds / FLIGHT_SECONDS)))
                : Optional.empty());
        end = Optional.of(to);
    }

    /**
     * Goes to another zoom, with the place at a point of the pane staying there; at once where the planner wants nothing
     * to move by itself. Fast at first, so that one turn of the wheel after the other makes one motion.
     */
    void zoom(Viewport from, double x, double y, double zoom) {
        Viewport to = from.zoomedAt(x, y, zoom);
        if (isUnwanted()) {
            halt();
            show.accept(to);
            return;
        }
        move(seconds -> seconds < ZOOM_SECONDS
                ? Optional.of(
                        from.zoomedAt(x, y, from.zoom() + (to.zoom() - from.zoom()) * slowed(seconds / ZOOM_SECONDS)))
                : Optional.empty());
        end = Optional.of(to);
        zoomsTo = OptionalDouble.of(to.zoom());
    }

    /** The zoom that it is on the way to, if it goes to another zoom. */
    OptionalDouble zoomsTo() {
        return zoomsTo;
    }

    /** Whether the map moves by itself. */
    boolean isUnderWay() {
        return isUnderWay;
    }

    private void move(DoubleFunction<Optional<Viewport>> way) {
        halt();
        path = way;
        isUnderWay = true;
        start();
    }

    /** Stays where it is. */
    void halt() {
        stop();
        start = 0;
        end = Optional.empty();
        zoomsTo = OptionalDouble.empty();
        isUnderWay = false;
    }

    @Override
    public void handle(long now) {
        start = start == 0 ? now : start;
        path.apply((now - start) / NANOS).ifPresentOrElse(show, this::arrive);
    }

    private void arrive() {
        Optional<Viewport> last = end;
        halt();
        last.ifPresent(show);
    }

    private static double ease(double share) {
        return share * share * (3 - 2 * share);
    }

    private static double slowed(double share) {
        return 1 - Math.pow(1 - share, 3);
    }

    private static boolean isUnwanted() {
        return Platform.getPreferences().isReducedMotion();
    }
}
