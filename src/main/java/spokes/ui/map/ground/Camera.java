package spokes.ui.map.ground;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;

/** Says what part of the world is seen: the whole network, until the planner pans or zooms. */
public final class Camera {
    private static final double FIT_MAX_ZOOM = 8;
    private static final Insets FIT_PADDING = new Insets(56, 72, 64, 56);

    /** What is found and smaller than this on the map, in pixels, is looked at from nearer. */
    private static final double SMALL = 24;

    private static final double REVEAL_MAX_ZOOM = 7;
    private static final Insets REVEAL_PADDING = new Insets(160);

    /** Levels of zoom from which on a step is seen as one; a notch of a usual wheel has 0.3. */
    private static final double SEEN_STEP = 0.1;

    private final Supplier<Optional<Rectangle2D>> network;
    private final Consumer<Viewport> shown;
    private final Motion motion = new Motion(this::lookOn);
    private Viewport viewport = Viewport.start();
    private boolean followsNetwork = true;

    /**
     * A camera that looks at the start.
     *
     * @param network where in the world the network lies, if it lies anywhere
     * @param shown   hears of every part of the world that is to be seen from now on; never of one without a size
     */
    public Camera(Supplier<Optional<Rectangle2D>> network, Consumer<Viewport> shown) {
        this.network = network;
        this.shown = shown;
    }

    /** What is seen. */
    public Viewport viewport() {
        return viewport;
    }

    /** The planner wants to see this part. */
    public void look(Viewport part) {
        followsNetwork = false;
        show(part);
    }

    /** What moves by itself fills the pane as it is now, which may have another size than at the start. */
    private void lookOn(Viewport part) {
        look(part.resized(viewport.width(), viewport.height()));
    }

    /**
     * Goes nearer or farther by so many levels of zoom, with the place at a point of the pane staying there. A step that
     * the eye would not follow, as those of a touchpad, is made at once; what comes while it is on the way is added.
     */
    public void zoom(double x, double y, double levels) {
        if (levels == 0 || !viewport.isShown()) {
            return;
        }
        if (motion.zoomsTo().isEmpty() && Math.abs(levels) < SEEN_STEP) {
            motion.halt();
            look(viewport.zoomedAt(x, y, viewport.zoom() + levels));
        } else {
            motion.zoom(viewport, x, y, motion.zoomsTo().orElse(viewport.zoom()) + levels);
        }
    }

    /** Whether it moves by itself. */
    public boolean isMoving() {
        return motion.isUnderWay();
    }

    /** Shows the whole network, and goes on doing so until the planner pans or zooms. */
    public void fit() {
        followsNetwork = true;
        motion.halt();
        if (viewport.isShown()) {
            show(network.get()
                    .map(extent -> viewport.fitted(extent, FIT_PADDING, FIT_MAX_ZOOM))
                    .orElseGet(() -> Viewport.start().resized(viewport.width(), viewport.height())));
        }
    }

    /** Goes on as it was swung, or stands. */
    public void fling(Fling swing) {
        motion.fling(viewport, swing);
    }

    /**
     * Brings a part of the world in sight, unless it is well in sight already: near enough to tell a small one from its
     * neighbors, else as near as now.
     */
    public void reveal(Rectangle2D world) {
        motion.halt();
        double pixels = viewport.worldPixels() * Math.max(world.getWidth(), world.getHeight());
        boolean isSmall = pixels > 0 && pixels < SMALL;
        if (viewport.isShown() && (isSmall || !isWellInSight(world))) {
            boolean isLarge = pixels > Math.min(viewport.width(), viewport.height()) / 2;
            double x = world.getMinX() + world.getWidth() / 2;
            double y = world.getMinY() + world.getHeight() / 2;
            motion.fly(
                    viewport,
                    isSmall || isLarge
                            ? viewport.fitted(world, REVEAL_PADDING, REVEAL_MAX_ZOOM)
                            : viewport.centered(x, y));
        }
    }

    private boolean isWellInSight(Rectangle2D world) {
        double left = viewport.screenX(world.getMinX());
        double right = viewport.screenX(world.getMaxX());
        double top = viewport.screenY(world.getMinY());
        double bottom = viewport.screenY(world.getMaxY());
        return left >= FIT_PADDING.getLeft()
                && top >= FIT_PADDING.getTop()
                && right <= viewport.width() - FIT_PADDING.getRight()
                && bottom <= viewport.height() - FIT_PADDING.getBottom();
    }

    /** The network is another: shows all of it if the planner has not looked elsewhere. */
    public void follow() {
        if (followsNetwork) {
            fit();
        }
    }

    /** The pane has this size now, in pixels. */
    public void resize(double width, double height) {
        if (width == viewport.width() && height == viewport.height()) {
            return;
        }
        viewport = viewport.resized(width, height);
        if (followsNetwork) {
            fit();
        } else {
            show(viewport);
        }
    }

    private void show(Viewport part) {
        viewport = part;
        if (part.isShown()) {
            shown.accept(part);
        }
    }
}
