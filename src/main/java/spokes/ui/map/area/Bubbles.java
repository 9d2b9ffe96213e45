package spokes.ui.map.area;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.place.Area;
import spokes.model.place.Place;
import spokes.ui.map.ground.Viewport;
import spokes.ui.map.heat.Demand;

/** All areas with a place and a demand, the largest first: that is the order in which they are painted. Immutable. */
public final class Bubbles {
    static final Bubbles NONE = new Bubbles(List.of());
    private static final double REACH = 2;
    private static final Comparator<Bubble> ORDER =
            Comparator.comparingDouble(Bubble::size).reversed().thenComparing(Bubble::code);

    private final List<Bubble> list;
    private final Map<String, Bubble> byCode;
    private Optional<HPRtree> index = Optional.empty();

    private Bubbles(List<Bubble> list) {
        this.list = list;
        byCode = HashMap.newHashMap(list.size());
        list.forEach(bubble -> byCode.put(bubble.code(), bubble));
    }

    /** The areas of a plan, as these products are served alone; as all are if there are none. */
    public static Bubbles of(JudgedPlan plan, Set<ProductKey> products) {
        return of(plan.workspace(), products.isEmpty() ? plan.listAreas() : plan.listAreas(products));
    }

    /** The areas of a workspace that are served so. */
    static Bubbles of(Workspace workspace, List<AreaService> services) {
        Map<String, Area> areas = HashMap.newHashMap(workspace.areas().size());
        workspace.areas().forEach(area -> areas.put(area.code(), area));
        double most =
                services.stream().mapToDouble(AreaService::demandUnits).max().orElse(0);
        return new Bubbles(services.stream()
                .filter(service -> service.demandUnits() > 0)
                .flatMap(service ->
                        Optional.ofNullable(areas.get(service.area()))
                                .flatMap(area -> bubble(area, service, most))
                                .stream())
                .sorted(ORDER)
                .toList());
    }

    private static Optional<Bubble> bubble(Area area, AreaService service, double most) {
        return area.place()
                .map(place -> new Bubble(
                        area,
                        service,
                        Viewport.worldX(place.longitude()),
                        Viewport.worldY(place.latitude()),
                        service.demandUnits() / most));
    }

    /** All of them, the largest first. */
    public List<Bubble> list() {
        return list;
    }

    /** Codes of areas that are served in other days, or no longer or newly at all, than in other bubbles. */
    Set<String> changedFrom(Bubbles before) {
        return list.stream()
                .filter(bubble ->
                        before.find(bubble.code()).filter(bubble::looksLike).isEmpty())
                .map(Bubble::code)
                .collect(Collectors.toSet());
    }

    /** Radius in pixels of the largest; it grows with the zoom, more slowly than the world. */
    static double largestRadius(double zoom) {
        return Math.clamp(15 * Math.pow(1.28, zoom - 4), 9, 44);
    }

    /** The bubble that is seen at a point of the pane: of several, the smallest, which is painted last. */
    Optional<Bubble> find(Viewport viewport, double screenX, double screenY) {
        double largest = largestRadius(viewport.zoom());
        double world = viewport.worldPixels();
        double x = viewport.x() + (screenX - viewport.width() / 2) / world;
        double y = viewport.y() + (screenY - viewport.height() / 2) / world;
        double around = (largest + REACH) / world;
        var box = new Envelope(x - Math.floor(x) - around, x - Math.floor(x) + around, y - around, y + around);
        return ((List<?>) index().query(box))
                .stream()
                        .map(Bubble.class::cast)
                        .filter(bubble -> bubble.isAt(viewport, screenX, screenY, bubble.radius(largest) + REACH))
                        .max(ORDER);
    }

    private HPRtree index() {
        HPRtree made = index.orElseGet(() -> {
            HPRtree tree = new HPRtree();
            list.forEach(bubble -> tree.insert(new Envelope(new Coordinate(bubble.x(), bubble.y())), bubble));
            return tree;
        });
        index = Optional.of(made);
        return made;
    }

    /** Codes of all areas. */
    Set<String> codes() {
        return byCode.keySet();
    }

    /** What is asked for where, without areas. */
    Demand demand() {
        return Demand.of(list.stream()
                .map(bubble -> new Demand.Point(
                        bubble.x(), bubble.y(), bubble.service().demandUnits()))
                .toList());
    }

    /** The bubble of an area. */
    Optional<Bubble> find(String area) {
        return Optional.ofNullable(byCode.get(area));
    }

    /**
     * The part of the world that holds these places and all but the outermost fiftieth of the demand on each side, so
     * that a few parcels to far islands do not make the mainland small.
     */
    Optional<Rectangle2D> extent(List<Place> places) {
        var y = new DoubleSummaryStatistics();
        spread(Bubble::y, y);
        places.forEach(place -> y.accept(Viewport.worldY(place.latitude())));
        DoubleSummaryStatistics plain = range(places, x -> x);
        DoubleSummaryStatistics overDateLine = range(places, x -> x < 0.5 ? x + 1 : x);
        DoubleSummaryStatistics x = width(overDateLine) < width(plain) ? overDateLine : plain;
        return x.getCount() == 0
                ? Optional.empty()
                : Optional.of(
                        new Rectangle2D(x.getMin(), y.getMin(), x.getMax() - x.getMin(), y.getMax() - y.getMin()));
    }

    private DoubleSummaryStatistics range(List<Place> places, DoubleUnaryOperator turned) {
        var x = new DoubleSummaryStatistics();
        spread(bubble -> turned.applyAsDouble(bubble.x()), x);
        places.forEach(place -> x.accept(turned.applyAsDouble(Viewport.worldX(place.longitude()))));
        return x;
    }

    private static double width(DoubleSummaryStatistics range) {
        return range.getMax() - range.getMin();
    }

    private void spread(ToDoubleFunction<Bubble> coordinate, DoubleSummaryStatistics range) {
        double total = list.stream().mapToDouble(Bubble::size).sum();
        double sum = 0;
        for (Bubble bubble :
                list.stream().sorted(Comparator.comparingDouble(coordinate)).toList()) {
            sum += bubble.size();
            if (sum >= total * 0.02 && sum - bubble.size() <= total * 0.98) {
                range.accept(coordinate.applyAsDouble(bubble));
            }
        }
    }
}
