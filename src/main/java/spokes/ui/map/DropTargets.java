package spokes.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import spokes.ui.move.StockDrag;

/** The centers while stock hangs on the pointer: where it came from, where it could go, what it is held over. */
final class DropTargets {
    private final CenterLayer centers;
    private Optional<CenterMarker> sender = Optional.empty();

    DropTargets(CenterLayer centers) {
        this.centers = centers;
    }

    /** Lights up all that goods could be dropped on: those from a center on any other, those from outside on all. */
    void light(String from) {
        sender = centers.find(from);
        for (CenterMarker marker : centers.list()) {
            boolean isSender = marker.center().code().equals(from);
            marker.setSender(isSender);
            marker.setTarget(!isSender && marker.center().isOpen());
        }
    }

    /** Shows them as they always are. */
    void quench() {
        release();
        sender = Optional.empty();
        for (CenterMarker marker : centers.list()) {
            marker.setSender(false);
            marker.setTarget(false);
        }
    }

    /** Stock is held over none of them. */
    void release() {
        centers.list().forEach(marker -> marker.setOver(false, false));
    }

    /** Code of the center at a point of the pane. */
    Optional<String> codeAt(double x, double y) {
        return centers.find(x, y).map(marker -> marker.center().code());
    }

    /** The center that stock is held over. */
    Optional<CenterMarker> over(StockDrag drag) {
        return drag.over().flatMap(centers::find);
    }

    /** Name of the center that stock came from. */
    String nameOfSender() {
        return sender.map(marker -> marker.center().name()).orElse("");
    }

    /** Where the center is that stock came from. */
    Point2D sender() {
        return sender.map(CenterMarker::middle).orElse(Point2D.ZERO);
    }

    /** What of the pane all centers but one cover. */
    List<Rectangle2D> boxesBut(CenterMarker one) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (CenterMarker marker : centers.list()) {
            if (marker != one) {
                boxes.add(marker.seenBox());
            }
        }
        return boxes;
    }
}
