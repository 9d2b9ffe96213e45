package spokes.report.drawing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;
import spokes.geo.Outlines;
import spokes.model.place.Area;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.report.page.Ink;
import spokes.report.page.Svg;

/**
 * A plan on a map: a disc for each area, as large as its demand and shaded by its delivery days, a line from the center
 * that serves it most, and the open centers.
 */
public final class PlanMap {
    /** Day classes of the map's shading: 1, 2, 3, 4, 5 and more days. */
    public static final int DAY_CLASSES = 5;

    private static final double LARGEST_DISC = 11;
    private static final double LEAST_DISC = 1.1;
    private static final double WIDEST_LINE = 2.2;

    private final JudgedPlan plan;
    private final Outlines outlines;
    private final List<Disc> discs;
    private final List<Center> centers;

    /** An area with its place. */
    private record Disc(Place place, AreaService service, double share) {}

    /** The map of a plan. */
    public PlanMap(JudgedPlan plan, Outlines outlines) {
        this.plan = plan;
        this.outlines = outlines;
        discs = discs(plan);
        centers = plan.workspace().centers().stream()
                .filter(center -> center.status() == Center.Status.OPEN)
                .filter(center -> center.place().isPresent())
                .sorted(Comparator.comparing(Center::code))
                .toList();
    }

    private static List<Disc> discs(JudgedPlan plan) {
        Map<String, Place> places = new HashMap<>();
        for (Area area : plan.workspace().areas()) {
            area.place().ifPresent(place -> places.put(area.code(), place));
        }
        List<AreaService> services = plan.listAreas();
        double most =
                services.stream().mapToDouble(AreaService::demandUnits).max().orElse(0);
        return services.stream()
                .filter(service -> service.demandUnits() > 0)
                .flatMap(service -> Optional.ofNullable(places.get(service.area()))
                        .map(place -> new Disc(place, service, service.demandUnits() / most))
                        .stream())
                .sorted(Comparator.comparingDouble(Disc::share).reversed())
                .toList();
    }

    /**
     * Draws it; empty if no area and no center has a place.
     *
     * @param told what it shows, for who cannot see it
     */
    public Optional<Svg> draw(double width, double height, String told) {
        List<Spot> spots = Stream.concat(
                        discs.stream().map(disc -> new Spot(disc.place(), disc.share(), false)),
                        centers.stream()
                                .flatMap(center -> center.place().map(place -> new Spot(place, 0, true)).stream()))
                .toList();
        return Extent.of(spots).stream().findFirst().map(extent -> draw(extent, width, height, told));
    }

    private Svg draw(Extent extent, double width, double height, String told) {
        Projection projection = new Projection(extent, width, height);
        Svg svg = new Svg(width, height, told);
        svg.draw("rect", Ink.WATER, "width", width, "height", height);
        new GroundDrawing(outlines, projection, extent).drawOn(svg);
        flows(svg, projection);
        discs.forEach(disc -> {
            Projection.Point at = at(projection, disc.place());
            double radius = Math.max(LEAST_DISC, LARGEST_DISC * Math.sqrt(disc.share()));
            svg.draw("circle", shade(disc.service()), "cx", at.x(), "cy", at.y(), "r", radius);
        });
        List<Projection.Point> marks = centers.stream()
                .map(center -> at(projection, center.place().orElseThrow()))
                .toList();
        centers(svg, projection, new NameRoom(width, height, marks));
        return svg;
    }

    private static Projection.Point at(Projection projection, Place place) {
        return projection.at(place.longitude(), place.latitude());
    }

    /** The class of an area's shade: days rounded, 5 and more as one; unserved if nothing comes. */
    private static Ink shade(AreaService service) {
        boolean isServed = !service.mainCenter().isEmpty() && service.demandUnits() > service.unmetUnits();
        return isServed ? Ink.ofDays(Math.clamp(Math.round(service.meanDays()), 1, DAY_CLASSES)) : Ink.UNSERVED;
    }

    private void flows(Svg svg, Projection projection) {
        Map<String, Place> places = centers.stream()
                .collect(Collectors.toMap(Center::code, center -> center.place().orElseThrow()));
        for (Disc disc : discs.reversed()) {
            Optional.ofNullable(places.get(disc.service().mainCenter())).ifPresent(from -> {
                Projection.Point start = at(projection, from);
                Projection.Point end = at(projection, disc.place());
                svg.draw(
                        "line",
                        Ink.FLOW,
                        "x1",
                        start.x(),
                        "y1",
                        start.y(),
                        "x2",
                        end.x(),
                        "y2",
                        end.y(),
                        "stroke-width",
                        Math.max(0.3, WIDEST_LINE * disc.share()));
            });
        }
    }

    /** Marks of all centers, and the names that there is room for, of the centers that serve most first. */
    private void centers(Svg svg, Projection projection, NameRoom room) {
        for (Center center : centers) {
            Projection.Point at = at(projection, center.place().orElseThrow());
            svg.draw("rect", Ink.CENTER, "x", at.x() - 4, "y", at.y() - 4, "width", 8, "height", 8);
        }
        Map<String, Double> served = discs.stream()
                .collect(Collectors.groupingBy(
                        disc -> disc.service().mainCenter(),
                        Collectors.summingDouble(disc -> disc.service().demandUnits())));
        centers.stream()
                .sorted(Comparator.comparingDouble((Center center) -> -served.getOrDefault(center.code(), 0.0)))
                .forEach(center ->
                        name(svg, center, at(projection, center.place().orElseThrow()), room));
    }

    private static void name(Svg svg, Center center, Projection.Point mark, NameRoom room) {
        String name = center.name().isEmpty() ? center.code() : center.name().split(",", 2)[0];
        room.take(mark, name).ifPresent(at -> {
            svg.write(name, Ink.HALO, "x", at.x(), "y", at.y());
            svg.write(name, Ink.NAME, "x", at.x(), "y", at.y());
        });
    }

    /** Share of the demand whose areas have a place; 1 without demand. */
    public double placedShare() {
        double all =
                plan.listAreas().stream().mapToDouble(AreaService::demandUnits).sum();
        return all > 0
                ? discs.stream()
                                .mapToDouble(disc -> disc.service().demandUnits())
                                .sum()
                        / all
                : 1;
    }
}
