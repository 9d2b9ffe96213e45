package spokes.ui.map.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** Finds room for labels: the first that asks gets it, and none lies over another or over what is in the way. */
public final class LabelPlacer {
    private final Rectangle2D pane;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * A placer of labels.
     *
     * @param pane     what they must not stick out of
     * @param inTheWay what they must not cover
     */
    public LabelPlacer(Rectangle2D pane, List<Rectangle2D> inTheWay) {
        this.pane = pane;
        taken.addAll(inTheWay);
    }

    /** Takes the box if it is free. */
    public boolean take(Rectangle2D box) {
        if (!pane.contains(box) || taken.stream().anyMatch(box::intersects)) {
            return false;
        }
        taken.add(box);
        return true;
    }

    /** Takes the first of these boxes that is free. */
    public Optional<Rectangle2D> takeFirst(List<Rectangle2D> boxes) {
        return boxes.stream().filter(this::take).findFirst();
    }

    /** Takes the first of these boxes that is free; without one the first, over all else, as far in as it fits. */
    public Rectangle2D takeAnyway(List<Rectangle2D> boxes) {
        return takeFirst(boxes).orElseGet(() -> {
            Rectangle2D first = pushedIn(boxes.getFirst());
            taken.add(first);
            return first;
        });
    }

    /** The box, pushed to where it does not stick out. */
    public Rectangle2D pushedIn(Rectangle2D box) {
        return new Rectangle2D(
                Math.max(pane.getMinX(), Math.min(box.getMinX(), pane.getMaxX() - box.getWidth())),
                Math.max(pane.getMinY(), Math.min(box.getMinY(), pane.getMaxY() - box.getHeight())),
                box.getWidth(),
                box.getHeight());
    }
}
