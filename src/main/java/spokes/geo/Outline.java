package spokes.geo;

import java.util.List;
import java.util.stream.Stream;
import spokes.model.place.Place;

/**
 * A piece of land or a lake: a ring around it, and rings around what is not part of it.
 *
 * @param shore the outer ring
 * @param holes rings inside of the shore, often none
 */
public record Outline(GeoLine shore, List<GeoLine> holes) {

    public Outline {
        holes = List.copyOf(holes);
        requireRing(shore);
        holes.forEach(Outline::requireRing);
    }

    /** The shore, then the holes: filled by the even-odd rule they make the area. */
    public List<GeoLine> rings() {
        return Stream.concat(Stream.of(shore), holes.stream()).toList();
    }

    /** Whether the place is inside of the shore and in none of the holes. */
    public boolean contains(Place place) {
        return shore.surrounds(place.longitude(), place.latitude())
                && holes.stream().noneMatch(hole -> hole.surrounds(place.longitude(), place.latitude()));
    }

    private static void requireRing(GeoLine line) {
        if (!line.isRing()) {
            throw new IllegalArgumentException("a line of %d points is not closed to a ring".formatted(line.size()));
        }
    }
}
