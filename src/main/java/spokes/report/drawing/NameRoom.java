package spokes.report.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for the names of marks on a drawing: beside, above or below a mark, where no other mark or name is in the way. */
final class NameRoom {
    private static final double MARK = 4;
    private static final double GAP = 3;
    private static final double LETTER = 5.9;
    private static final double HEIGHT = 11;
    private static final double ASCENT = 9;

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    private record Box(double left, double top, double width, double height) {
        boolean meets(Box other) {
            return left < other.left + other.width
                    && other.left < left + width
                    && top < other.top + other.height
                    && other.top < top + height;
        }
    }

    /**
     * Room on a drawing.
     *
     * @param marks middles of all marks, none of which a name may cover
     */
    NameRoom(double width, double height, List<Projection.Point> marks) {
        this.width = width;
        this.height = height;
        marks.forEach(mark -> taken.add(new Box(mark.x() - MARK, mark.y() - MARK, 2 * MARK, 2 * MARK)));
    }

    /** Where the base line of a mark's name begins; empty if there is no room for it. The room is taken then. */
    Optional<Projection.Point> take(Projection.Point mark, String name) {
        double length = LETTER * name.length();
        double middle = mark.y() - HEIGHT / 2;
        double beside = MARK + GAP;
        for (Box box : List.of(
                new Box(mark.x() + beside, middle, length, HEIGHT),
                new Box(mark.x() - beside - length, middle, length, HEIGHT),
                new Box(mark.x() - length / 2, middle - HEIGHT, length, HEIGHT),
                new Box(mark.x() - length / 2, middle + HEIGHT, length, HEIGHT))) {
            boolean isInside =
                    box.left >= 0 && box.top >= 0 && box.left + box.width <= width && box.top + box.height <= height;
            if (isInside && taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                return Optional.of(new Projection.Point(box.left, box.top + ASCENT));
            }
        }
        return Optional.empty();
    }
}
