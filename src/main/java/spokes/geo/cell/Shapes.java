package spokes.geo.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import spokes.geo.GeoLine;
import spokes.geo.Mercator;
import spokes.geo.Outline;

/** Outlines as geometry of JTS, in world coordinates, and back. */
final class Shapes {
    static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {}

    /** A piece of land or a lake; made valid where simplifying made a knot of it. */
    static Geometry polygon(Outline outline) {
        LinearRing[] holes = outline.holes().stream()
                .map(hole -> FACTORY.createLinearRing(coordinates(hole)))
                .toArray(LinearRing[]::new);
        Polygon polygon = FACTORY.createPolygon(FACTORY.createLinearRing(coordinates(outline.shore())), holes);
        return polygon.isValid() ? polygon : GeometryFixer.fix(polygon);
    }

    static Coordinate[] coordinates(GeoLine line) {
        var coordinates = new Coordinate[line.size()];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(Mercator.x(line.longitude(i)), Mercator.y(line.latitude(i)));
        }
        return coordinates;
    }

    static void eachPolygon(Geometry geometry, Consumer<Polygon> sink) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                sink.accept(polygon);
            }
        }
    }

    /** All rings of a geometry's polygons, as x, y, x, y … */
    static List<double[]> rings(Geometry geometry) {
        List<double[]> rings = new ArrayList<>();
        eachPolygon(geometry, polygon -> {
            rings.add(ring(polygon.getExteriorRing()));
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                rings.add(ring(polygon.getInteriorRingN(i)));
            }
        });
        return rings;
    }

    private static double[] ring(LinearRing ring) {
        double[] points = new double[2 * ring.getNumPoints()];
        for (int i = 0; i < ring.getNumPoints(); i++) {
            points[2 * i] = ring.getCoordinateN(i).x;
            points[2 * i + 1] = ring.getCoordinateN(i).y;
        }
        return points;
    }
}
