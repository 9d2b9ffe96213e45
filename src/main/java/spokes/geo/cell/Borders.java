package spokes.geo.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import spokes.geo.GeoLine;
import spokes.geo.Outline;
import spokes.geo.Outlines;

/**
 * Borders of countries and states as lines. Those of states come from another source than shores and countries, so one
 * that ends a little before a shore or a country's border goes on until it crosses that.
 */
final class Borders {
    /** The largest gap that is closed: a quarter of a degree of longitude. */
    private static final double GAP = 0.25 / 360;

    /** How far a border goes past what it was to reach, so that rounding does not open the gap again. */
    private static final double PAST = 1 + 1e-3;

    private final List<Geometry> lines;

    private Borders(List<Geometry> lines) {
        this.lines = lines;
    }

    static Borders of(Outlines outlines) {
        List<Geometry> lines = new ArrayList<>();
        outlines.countryBorders().forEach(line -> lines.add(line(Shapes.coordinates(line))));
        IndexedFacetDistance edge = edge(outlines, lines);
        Map<Coordinate, Integer> ends = new HashMap<>();
        List<Coordinate[]> states = new ArrayList<>();
        for (GeoLine border : outlines.stateBorders()) {
            Coordinate[] points = Shapes.coordinates(border);
            states.add(points);
            ends.merge(points[0], 1, Integer::sum);
            ends.merge(points[points.length - 1], 1, Integer::sum);
        }
        states.forEach(points -> lines.add(reaching(points, ends, edge)));
        return new Borders(List.copyOf(lines));
    }

    /** What ends states: shores, also those of lakes, and borders of countries. */
    private static IndexedFacetDistance edge(Outlines outlines, List<Geometry> countries) {
        List<Geometry> all = new ArrayList<>(countries);
        Envelope states = new Envelope();
        outlines.stateBorders().forEach(border -> states.expandToInclude(box(border)));
        List<Outline> shores = new ArrayList<>(outlines.land());
        shores.addAll(outlines.lakes());
        for (Outline shore : shores) {
            if (states.intersects(box(shore.shore()))) {
                all.add(line(Shapes.coordinates(shore.shore())));
            }
        }
        return new IndexedFacetDistance(Shapes.FACTORY.buildGeometry(all));
    }

    private static Envelope box(GeoLine line) {
        return line(Shapes.coordinates(line)).getEnvelopeInternal();
    }

    private static Geometry reaching(Coordinate[] points, Map<Coordinate, Integer> ends, IndexedFacetDistance edge) {
        List<Coordinate> line = new ArrayList<>(List.of(points));
        if (ends.getOrDefault(points[0], 0) == 1) {
            reach(points[0], edge, line, 0);
        }
        if (ends.getOrDefault(points[points.length - 1], 0) == 1) {
            reach(points[points.length - 1], edge, line, line.size());
        }
        return line(line.toArray(Coordinate[]::new));
    }

    private static void reach(Coordinate end, IndexedFacetDistance edge, List<Coordinate> line, int at) {
        Coordinate near = edge.nearestPoints(Shapes.FACTORY.createPoint(end))[0];
        if (near.distance(end) < GAP) {
            line.add(at, new Coordinate(end.x + (near.x - end.x) * PAST, end.y + (near.y - end.y) * PAST));
        }
    }

    private static Geometry line(Coordinate[] points) {
        return Shapes.FACTORY.createLineString(points);
    }

    /** The borders that may cross a part of the world. */
    List<Geometry> in(Envelope box) {
        return lines.stream()
                .filter(line -> box.intersects(line.getEnvelopeInternal()))
                .toList();
    }
}
