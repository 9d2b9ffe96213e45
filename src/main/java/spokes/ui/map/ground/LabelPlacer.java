package spokes.ui.map.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** Finds room for labels: the first that asks gets it, and none lies over another or over what is in the way. */
public final class LabelPlacer {
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** A placer of labels that must not cover these boxes. */
    public LabelPlacer(List<Rectangle2D> inTheWay) {
        taken.addAll(inTheWay);
    }

    /** Takes the box if it is free. */
    public boolean take(Rectangle2D box) {
        if (taken.stream().anyMatch(box::intersects)) {
            return false;
        }
        taken.add(box);
        return true;
    }

    /** Takes the first of these boxes that is free. */
    public Optional<Rectangle2D> takeFirst(List<Rectangle2D> boxes) {
        return boxes.stream().filter(this::take).findFirst();
    }
}
