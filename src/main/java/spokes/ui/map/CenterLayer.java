package spokes.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.map.ground.Viewport;
import spokes.ui.map.label.Crowd;
import spokes.ui.map.label.LabelPlacer;
import spokes.ui.map.label.MarkerSize;

/** The centers as nodes: each can have the focus, says what it is, and keeps its name clear of the others. */
final class CenterLayer extends Pane {
    private final Map<String, CenterMarker> markers = new LinkedHashMap<>();
    private final Figures figures;
    private final Texts texts;
    private Viewport viewport = Viewport.start();
    private List<Rectangle2D> inTheWay = List.of();
    private double scale = 1;
    private boolean hasGauges = true;

    CenterLayer(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        setPickOnBounds(false);
    }

    /** Shows how full the centers are, or no more than where they are. */
    void showGauges(boolean shown) {
        hasGauges = shown;
        markers.values().forEach(marker -> marker.showGauge(shown));
        arrange();
    }

    /** Draws centers so much larger than usual. */
    void setScale(double times) {
        scale = times;
        arrange();
    }

    /** Keeps the names of centers off these boxes. */
    void keepNamesOff(List<Rectangle2D> taken) {
        inTheWay = List.copyOf(taken);
        placeNames();
    }

    /** Shows the centers of a state, and the stock of the chosen products or of all. */
    void show(State state, Set<ProductKey> products) {
        Map<String, CenterStock> stock = CenterStock.of(state.judged(), products);
        List<Center> shown = state.workspace().centers().stream()
                .filter(center -> center.place().isPresent())
                .sorted(Comparator.comparing(center -> !center.isOpen()))
                .toList();
        CenterMarker.Gauge gauge = gauge(stock, !products.isEmpty());
        markers.keySet().retainAll(shown.stream().map(Center::code).toList());
        for (Center center : shown) {
            center.place()
                    .ifPresent(place -> marker(center, place)
                            .show(center, stock.getOrDefault(center.code(), CenterStock.EMPTY), gauge, figures, texts));
        }
        List<CenterMarker> wanted = shown.stream().map(c -> marker(c.code())).toList();
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
        arrange();
    }

    /** Of all products a full gauge is the largest center's stock; of chosen ones, all there is of them. */
    private static CenterMarker.Gauge gauge(Map<String, CenterStock> stock, boolean ofSelection) {
        Stream<Double> planned = stock.values().stream().map(CenterStock::planned);
        double full = ofSelection
                ? planned.mapToDouble(Double::doubleValue).sum()
                : planned.mapToDouble(Double::doubleValue).max().orElse(0);
        return new CenterMarker.Gauge(full, ofSelection);
    }

    private CenterMarker marker(Center center, Place place) {
        CenterMarker known = markers.get(center.code());
        if (known == null || !known.place().equals(place)) {
            known = new CenterMarker(center, place);
            known.hoverProperty().addListener((_, _, _) -> placeNames());
            known.focusedProperty().addListener((_, _, _) -> placeNames());
            known.showGauge(hasGauges);
            markers.put(center.code(), known);
        }
        return known;
    }

    private CenterMarker marker(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no marker of " + code));
    }

    /** Shows a part of the world. */
    void show(Viewport part) {
        show(part, inTheWay);
    }

    /** Shows a part of the world, and writes no name into these boxes. */
    void show(Viewport part, List<Rectangle2D> taken) {
        viewport = part;
        inTheWay = List.copyOf(taken);
        arrange();
    }

    private void arrange() {
        if (!viewport.isShown()) {
            return;
        }
        for (CenterMarker marker : markers.values()) {
            Point2D at = viewport.toScreen(marker.place());
            marker.relocate(Math.rint(at.getX()), Math.rint(at.getY()));
        }
        List<CenterMarker> bySize =
                markers.values().stream().sorted(CenterMarker.bySize()).toList();
        List<MarkerSize> sizes =
                Crowd.sizes(bySize.stream().map(CenterMarker::spot).toList(), scale);
        for (int i = 0; i < sizes.size(); i++) {
            bySize.get(i).resize(sizes.get(i), scale);
        }
        applyCss();
        placeNames();
    }

    private void placeNames() {
        List<Rectangle2D> taken = new ArrayList<>(inTheWay);
        markers.values().forEach(marker -> taken.add(marker.bodyBox()));
        var placer = new LabelPlacer(new Rectangle2D(0, 0, viewport.width(), viewport.height()), taken);
        markers.values().stream()
                .sorted(CenterMarker.byRank())
                .forEach(marker -> marker.putName(isInSight(marker) ? room(marker, placer) : Optional.empty()));
    }

    private static Optional<Rectangle2D> room(CenterMarker marker, LabelPlacer placer) {
        List<Rectangle2D> boxes = marker.nameBoxes(placer);
        return marker.isNoticed() ? Optional.of(placer.takeAnyway(boxes)) : placer.takeFirst(boxes);
    }

    private boolean isInSight(CenterMarker marker) {
        Point2D at = marker.middle();
        return at.getX() >= 0
                && at.getX() <= viewport.width()
                && at.getY() >= 0
                && at.getY() <= viewport.height()
                && inTheWay.stream().noneMatch(box -> box.contains(at));
    }

    /** What of the pane the centers cover. */
    List<Rectangle2D> boxes() {
        return markers.values().stream().map(CenterMarker::seenBox).toList();
    }

    /** The center at a point of the pane; of several the nearest, an open one before others. */
    Optional<CenterMarker> find(double x, double y) {
        return markers.values().stream()
                .filter(marker -> marker.isAt(x, y))
                .min(Comparator.<CenterMarker, Boolean>comparing(
                                m -> !m.center().isOpen())
                        .thenComparingDouble(m -> m.middle().distance(x, y)));
    }

    /** The marker of a center. */
    Optional<CenterMarker> find(String code) {
        return Optional.ofNullable(markers.get(code));
    }

    /** All markers. */
    List<CenterMarker> list() {
        return List.copyOf(markers.values());
    }

    /** Marks the selected center. */
    void select(Optional<String> code) {
        markers.forEach((c, marker) -> marker.setSelected(code.filter(c::equals).isPresent()));
        placeNames();
    }

    /** The center that an arrow key leads to: the nearest one that lies more that way than aside. */
    Optional<CenterMarker> findNext(CenterMarker from, KeyCode arrow) {
        return markers.values().stream()
                .filter(marker -> marker != from && ahead(from, marker, arrow) > 0)
                .min(Comparator.comparingDouble(marker -> effort(from, marker, arrow)));
    }

    private static double ahead(CenterMarker from, CenterMarker to, KeyCode arrow) {
        Point2D way = to.middle().subtract(from.middle());
        return switch (arrow) {
            case LEFT -> -way.getX();
            case RIGHT -> way.getX();
            case UP -> -way.getY();
            case DOWN -> way.getY();
            default -> 0;
        };
    }

    private static double effort(CenterMarker from, CenterMarker to, KeyCode arrow) {
        double ahead = ahead(from, to, arrow);
        double distance = to.middle().distance(from.middle());
        double aside = Math.sqrt(Math.max(0, distance * distance - ahead * ahead));
        return ahead + 2 * aside;
    }
}
