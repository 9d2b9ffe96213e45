package spokes.ui.map.flow;

import java.util.List;
import javafx.geometry.Point2D;
import spokes.model.place.Place;
import spokes.ui.map.ground.Viewport;

/**
 * Where a lane is drawn: the shorter way round the world, which may lead over the date line.
 *
 * @param from in pixels of the pane
 * @param to   in pixels of the pane, of the copy of the world that is nearest to the start
 */
record Course(Point2D from, Point2D to) {
    /**
     * The course of a lane; two where the date line is between its ends and the map shows them in two copies of the
     * world: one leads off at each end.
     */
    static List<Course> of(Viewport viewport, Place from, Place to) {
        Point2D start = viewport.toScreen(from);
        Point2D end = viewport.toScreen(to);
        double world = viewport.worldPixels();
        double over = Math.rint((end.getX() - start.getX()) / world) * world;
        Course first = new Course(start, end.subtract(over, 0));
        return over == 0 ? List.of(first) : List.of(first, new Course(start.add(over, 0), end));
    }
}
