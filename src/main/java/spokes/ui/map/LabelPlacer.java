package spokes.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** Finds room for labels: the first that asks gets it, and none lies over another or over what is in the way. */
final class LabelPlacer {
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** A placer of labels that must not cover these boxes. */
    LabelPlacer(List<Rectangle2D> inTheWay) {
        taken.addAll(inTheWay);
    }

    /** Takes the box if it is free. */
    boolean take(Rectangle2D box) {
        if (taken.stream().anyMatch(box::intersects)) {
            return false;
        }
        taken.add(box);
        return true;
    }

    /** Takes the first of these boxes that is free. */
    Optional<Rectangle2D> takeFirst(List<Rectangle2D> boxes) {
        return boxes.stream().filter(this::take).findFirst();
    }
}
