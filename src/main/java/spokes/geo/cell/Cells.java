package spokes.geo.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Gives every point of the land to the site that is nearest to it within its state or country, and each area what its
 * sites have: a Voronoi diagram by piece of land, cut at borders and shores.
 */
public final class Cells {
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::area);

    private final Map<String, List<double[]>> rings = new LinkedHashMap<>();

    private Cells() {}

    /**
     * The land of each area, in code order; an area whose sites are on no land of the map has none. Takes seconds for
     * tens of thousands of sites.
     *
     * @param unwanted asked now and then; the list is cut short when it says yes
     */
    public static List<Cell> of(Land land, List<Site> sites, BooleanSupplier unwanted) {
        Cells cells = new Cells();
        for (Territory territory : Territory.list(land, sites)) {
            if (unwanted.getAsBoolean()) {
                break;
            }
            cells.add(territory);
        }
        return cells.rings.entrySet().stream()
                .map(cell -> Cell.of(cell.getKey(), cell.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private void add(Territory territory) {
        if (territory.isOfOneArea()) {
            String area = territory.sites().getFirst().area();
            territory.parts().forEach(part -> add(area, part));
            return;
        }
        List<PreparedGeometry> parts =
                territory.parts().stream().map(PreparedGeometryFactory::prepare).toList();
        joined(territory).forEach((area, shape) -> parts.forEach(part -> add(area, cut(shape, part))));
    }

    /** The cells of an area's sites put together, not yet cut at shores. */
    private static Map<String, Geometry> joined(Territory territory) {
        Map<Coordinate, String> areas = new LinkedHashMap<>();
        territory.sites().forEach(site -> areas.putIfAbsent(new Coordinate(site.x(), site.y()), site.area()));
        VoronoiDiagramBuilder diagram = new VoronoiDiagramBuilder();
        diagram.setSites(areas.keySet());
        diagram.setClipEnvelope(territory.box());
        Map<String, List<Polygon>> polygons = new LinkedHashMap<>();
        Shapes.eachPolygon(diagram.getDiagram(Shapes.FACTORY), polygon -> {
            String area = areas.getOrDefault((Coordinate) polygon.getUserData(), "");
            if (!area.isEmpty()) {
                polygons.computeIfAbsent(area, _ -> new ArrayList<>()).add(polygon);
            }
        });
        Map<String, Geometry> joined = new LinkedHashMap<>();
        polygons.forEach((area, all) ->
                joined.put(area, all.size() == 1 ? all.getFirst() : CoverageUnion.union(all.toArray(Polygon[]::new))));
        return joined;
    }

    private static Geometry cut(Geometry shape, PreparedGeometry part) {
        Envelope box = shape.getEnvelopeInternal();
        if (!box.intersects(part.getGeometry().getEnvelopeInternal()) || !part.intersects(shape)) {
            return Shapes.FACTORY.createPolygon();
        }
        return part.covers(shape) ? shape : OverlayNGRobust.overlay(shape, part.getGeometry(), OverlayNG.INTERSECTION);
    }

    private void add(String area, Geometry shape) {
        List<double[]> more = Shapes.rings(shape);
        if (!more.isEmpty()) {
            rings.computeIfAbsent(area, _ -> new ArrayList<>()).addAll(more);
        }
    }
}
