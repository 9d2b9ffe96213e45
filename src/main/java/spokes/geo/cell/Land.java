package spokes.geo.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import spokes.geo.Outline;
import spokes.geo.Outlines;

/** The land in pieces: states where borders of states are known, else countries, and each island by itself. Immutable. */
public final class Land {
    private final List<Polygon> pieces;

    private Land(List<Polygon> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** Divides the land of these outlines along the borders; lakes are no part of it. */
    public static Land of(Outlines outlines) {
        List<Geometry> lakes = outlines.lakes().stream().map(Shapes::polygon).toList();
        Borders borders = Borders.of(outlines);
        List<Polygon> pieces = new ArrayList<>();
        for (Outline outline : outlines.land()) {
            Shapes.eachPolygon(Shapes.polygon(outline), land -> pieces.addAll(divided(land, lakes, borders)));
        }
        return new Land(pieces);
    }

    private static List<Polygon> divided(Polygon land, List<Geometry> lakes, Borders borders) {
        List<Geometry> lines = new ArrayList<>(borders.in(land.getEnvelopeInternal()));
        List<Geometry> waters = lakes.stream()
                .filter(lake -> lake.getEnvelopeInternal().intersects(land.getEnvelopeInternal()))
                .toList();
        if (lines.isEmpty() && waters.isEmpty()) {
            return List.of(land);
        }
        waters.forEach(lake -> lines.add(lake.getBoundary()));
        lines.add(land.getBoundary());
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.union(lines));
        return dry(polygonizer.getPolygons(), land, waters);
    }

    /** Of the faces between lines, those on land. */
    private static List<Polygon> dry(Collection<?> faces, Polygon land, List<Geometry> waters) {
        List<IndexedPointInAreaLocator> lakes =
                waters.stream().map(IndexedPointInAreaLocator::new).toList();
        var onLand = new IndexedPointInAreaLocator(land);
        List<Polygon> dry = new ArrayList<>();
        for (Object face : faces) {
            Polygon polygon = (Polygon) face;
            Coordinate inside = polygon.getInteriorPoint().getCoordinate();
            boolean isWet = lakes.stream().anyMatch(lake -> lake.locate(inside) != Location.EXTERIOR);
            if (!isWet && onLand.locate(inside) == Location.INTERIOR) {
                dry.add(polygon);
            }
        }
        return dry;
    }

    List<Polygon> pieces() {
        return pieces;
    }
}
