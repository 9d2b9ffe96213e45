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

    private final Supplier<Optional<Rectangle2D>> network;
    private final Consumer<Viewport> shown;
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

    /** Shows the whole network, and goes on doing so until the planner pans or zooms. */
    public void fit() {
        followsNetwork = true;
        if (viewport.isShown()) {
            show(network.get()
                    .map(extent -> viewport.fitted(extent, FIT_PADDING, FIT_MAX_ZOOM))
                    .orElseGet(() -> Viewport.start().resized(viewport.width(), viewport.height())));
        }
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
