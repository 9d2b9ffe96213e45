package spokes.ui.map;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import spokes.model.place.Place;
import spokes.ui.map.ground.Viewport;
import spokes.ui.move.site.SiteAnswer;
import spokes.ui.move.site.SiteDrag;

/**
 * Drags a center itself: its marker follows the pointer, areas are linked anew as it goes, and what that changes is told before
 * it is let go. With Ctrl, or without while {@link #placingProperty centers are being placed}; then arrow keys push the center
 * that has the focus, and Enter puts it there.
 */
final class SiteGesture {
    private static final double PUSH = 8;
    private static final double FAR_PUSH = 40;

    private final CenterLayer centers;
    private final SiteCard card;
    private final Supplier<Viewport> viewport;
    private final BooleanProperty placing = new SimpleBooleanProperty();
    private final SiteDrag drag = new SiteDrag();
    private boolean dropWhenKnown;

    /** A gesture that has not begun. */
    SiteGesture(CenterLayer centers, SiteCard card, Supplier<Viewport> viewport) {
        this.centers = centers;
        this.card = card;
        this.viewport = viewport;
        placing.subscribe(on -> {
            if (!on) {
                cancel();
            }
        });
    }

    /** Whether a drag of a center moves the center itself, not its stock. */
    BooleanProperty placingProperty() {
        return placing;
    }

    /** Whether the pointer is down on a center, or one is being moved. */
    boolean isUnderWay() {
        return drag.center().isPresent() || dropWhenKnown;
    }

    boolean isDragging() {
        return drag.isDragging();
    }

    /** The pointer went down on a center. */
    void press(CenterMarker marker, double x, double y) {
        cancel();
        drag.press(marker.center().code(), x, y);
    }

    /** The pointer moved. */
    void move(double x, double y) {
        if (!dropWhenKnown && drag.move(x, y)) {
            follow();
        }
    }

    /** A key went down on a center while centers are being placed; says whether it was about that. */
    boolean keyPressed(CenterMarker marker, KeyEvent event) {
        KeyCode code = event.getCode();
        if (!placing.get()) {
            return false;
        }
        if (code.isArrowKey()) {
            push(marker, code, event.isShiftDown() ? FAR_PUSH : PUSH);
            return true;
        }
        if (code == KeyCode.ENTER && drag.isDragging()) {
            release();
            return true;
        }
        return false;
    }

    private void push(CenterMarker marker, KeyCode arrow, double far) {
        double right = arrow == KeyCode.LEFT ? -far : arrow == KeyCode.RIGHT ? far : 0;
        double down = arrow == KeyCode.UP ? -far : arrow == KeyCode.DOWN ? far : 0;
        Point2D at = marker.middle();
        drag.push(marker.center().code(), at.getX(), at.getY(), right, down);
        follow();
    }

    /** Escape ends it, or else the placing of centers; says whether there was anything to end. */
    boolean escape() {
        boolean any = isUnderWay() || placing.get();
        if (isUnderWay()) {
            cancel();
        } else {
            placing.set(false);
        }
        return any;
    }

    private void follow() {
        marker().ifPresent(marker -> {
            Point2D from = viewport.get().toScreen(marker.place());
            marker.relocate(Math.rint(drag.x()), Math.rint(drag.y()));
            Place to = viewport.get().toPlace(drag.x(), drag.y());
            card.ask(marker, from, to, this::known);
        });
    }

    private Optional<CenterMarker> marker() {
        return drag.center().flatMap(centers::find);
    }

    private void known(SiteAnswer answer) {
        if (dropWhenKnown) {
            dropWhenKnown = false;
            card.make(answer);
            end();
        }
    }

    /** The pointer went up; says whether a center was clicked. */
    Optional<String> release() {
        return switch (drag.release()) {
            case SiteDrag.Release.Nothing _ -> Optional.empty();
            case SiteDrag.Release.Click(String center) -> Optional.of(center);
            case SiteDrag.Release.Drop _ -> {
                dropWhenKnown = true;
                card.newest().ifPresent(this::known);
                yield Optional.empty();
            }
        };
    }

    /** Leaves it: nothing happened. */
    void cancel() {
        if (isUnderWay()) {
            boolean moved = drag.isDragging() || dropWhenKnown;
            dropWhenKnown = false;
            drag.cancel();
            if (moved) {
                end();
            }
        }
    }

    private void end() {
        card.close();
        centers.show(viewport.get());
    }
}
