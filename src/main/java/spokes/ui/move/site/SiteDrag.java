package spokes.ui.move.site;

import java.util.Optional;
import spokes.ui.move.StockDrag;

/**
 * The gesture that moves a center, without a window: press on it, move far enough to mean it, let go where it should stand; or
 * push it by arrow keys and press Enter. All points are pixels of the map.
 */
public final class SiteDrag {
    private Optional<String> center = Optional.empty();
    private double pressedX;
    private double pressedY;
    private double x;
    private double y;
    private boolean dragging;

    /** What letting go meant. */
    public sealed interface Release {
        /** Nothing: there was no gesture. */
        record Nothing() implements Release {}

        /** A center was clicked. */
        record Click(String center) implements Release {}

        /** A center is to stand here. */
        record Drop(String center, double x, double y) implements Release {}
    }

    /** The pointer went down on a center. */
    public void press(String code, double atX, double atY) {
        center = Optional.of(code);
        pressedX = atX;
        pressedY = atY;
        x = atX;
        y = atY;
        dragging = false;
    }

    /** The pointer moved; says whether the center hangs on it now. */
    public boolean move(double toX, double toY) {
        if (center.isPresent()) {
            x = toX;
            y = toY;
            dragging = dragging || Math.hypot(x - pressedX, y - pressedY) >= StockDrag.THRESHOLD;
        }
        return dragging;
    }

    /** An arrow key pushes a center from where it is; the first push begins the gesture. */
    public void push(String code, double atX, double atY, double right, double down) {
        if (!center.equals(Optional.of(code)) || !dragging) {
            press(code, atX, atY);
            dragging = true;
        }
        x += right;
        y += down;
    }

    /** The pointer went up, or Enter was pressed: says what that means. The gesture is over. */
    public Release release() {
        Release meant = center.<Release>map(code -> dragging ? new Release.Drop(code, x, y) : new Release.Click(code))
                .orElseGet(Release.Nothing::new);
        cancel();
        return meant;
    }

    /** Ends the gesture: nothing happened. */
    public void cancel() {
        center = Optional.empty();
        dragging = false;
    }

    /** Code of the center that the pointer is down on, or that is being moved. */
    public Optional<String> center() {
        return center;
    }

    /** Whether a center is being moved. */
    public boolean isDragging() {
        return dragging;
    }

    /** Where it is now, from the left. */
    public double x() {
        return x;
    }

    /** Where it is now, from the top. */
    public double y() {
        return y;
    }
}
