package spokes.geo.cell;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** The pieces of land by number, and what is on them or near them. For one thread. */
final class Pieces {
    /** How far a site may lie off the shore, and an island off the land that it belongs to: a third of a degree. */
    private static final double NEAR = 1.0 / 3 / 360;

    private final List<Polygon> pieces;
    private final STRtree index = new STRtree();
    private final Map<Integer, IndexedPointInAreaLocator> locators = new HashMap<>();

    Pieces(List<Polygon> pieces) {
        this.pieces = pieces;
        for (int i = 0; i < pieces.size(); i++) {
            index.insert(get(i).getEnvelopeInternal(), i);
        }
    }

    Polygon get(int piece) {
        return pieces.get(piece);
    }

    /** The piece that a site lies on, or just off. */
    Optional<Integer> find(Site site) {
        Coordinate at = new Coordinate(site.x(), site.y());
        return near(new Envelope(at), 0)
                .filter(piece -> locator(piece).locate(at) != Location.EXTERIOR)
                .findFirst()
                .or(() -> justOff(Shapes.FACTORY.createPoint(at)));
    }

    private Optional<Integer> justOff(Point at) {
        return near(at.getEnvelopeInternal(), NEAR)
                .filter(piece -> get(piece).isWithinDistance(at, NEAR))
                .min(Comparator.comparingDouble(piece -> get(piece).distance(at)));
    }

    private IndexedPointInAreaLocator locator(int piece) {
        return locators.computeIfAbsent(piece, _ -> new IndexedPointInAreaLocator(get(piece)));
    }

    /** The islands of which a piece is the nearest larger one. What touches it is no island but a neighbor. */
    Stream<Integer> islandsBefore(int piece) {
        return near(get(piece).getEnvelopeInternal(), NEAR)
                .filter(other -> get(other).getArea() < get(piece).getArea())
                .filter(island ->
                        mainland(island).filter(mainland -> mainland == piece).isPresent());
    }

    private Optional<Integer> mainland(int island) {
        Polygon shore = get(island);
        return near(shore.getEnvelopeInternal(), NEAR)
                .filter(other -> other != island && get(other).getArea() > shore.getArea())
                .filter(other -> get(other).isWithinDistance(shore, NEAR))
                .min(Comparator.comparingDouble(other -> get(other).distance(shore)))
                .filter(nearest -> get(nearest).distance(shore) > 0);
    }

    /** Numbers of pieces that may be no farther from a box than this, in rising order. */
    private Stream<Integer> near(Envelope box, double distance) {
        Envelope wide = new Envelope(box);
        wide.expandBy(distance);
        return ((List<?>) index.query(wide)).stream().map(Integer.class::cast).sorted();
    }
}
