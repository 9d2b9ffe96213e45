package spokes.ui.map;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What a mouse tells the map, made by hand: for tests that need it at once, or with a key that a robot cannot hold. */
final class PointerEvents {
    private PointerEvents() {}

    /** Something with the first button, at a point of the pane. */
    static MouseEvent mouse(EventType<MouseEvent> what, Point2D at, boolean isControlDown) {
        return new MouseEvent(
                what,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                isControlDown,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    /** A turn of the wheel by so many pixels, at a point of the pane; a notch of a usual wheel has 40. */
    static ScrollEvent scroll(Point2D at, double pixels) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                pixels,
                0,
                pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
