package spokes.ui.optimize.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import spokes.geo.Outlines;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.ui.map.MapView;
import spokes.ui.map.ground.Clip;
import spokes.ui.map.ground.OutlineLayer;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.ground.Viewport;
import spokes.ui.proposal.OfferRow;

/** Where changes happen: centers that open, close or stay, and arrows for units that move. Small, for looking only. */
final class ChangeMap extends Region {
    private static final double WIDEST = 9;

    private final OutlineLayer outlines;
    private final Pane marks = new Pane();
    private List<Center> centers = List.of();
    private List<OfferRow> rows = List.of();

    ChangeMap(Outlines shapes, String name) {
        Palette palette = new Palette(this::repaint);
        outlines = new OutlineLayer(shapes, palette);
        getStylesheets()
                .add(Objects.requireNonNull(MapView.class.getResource("map.css"))
                        .toExternalForm());
        getStyleClass().addAll("spokes-map", "change-map");
        setId("change-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setMinSize(0, 0);
        getChildren().setAll(palette, outlines, marks);
        Clip.toBounds(this);
        widthProperty().subscribe(this::repaint);
        heightProperty().subscribe(this::repaint);
    }

    /** Shows the centers of a workspace and these changes of it. */
    void show(List<Center> all, List<OfferRow> changes) {
        centers = all;
        rows = changes;
        repaint();
    }

    private void repaint() {
        marks.getChildren().clear();
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
        if (getWidth() < 40 || getHeight() < 40) {
            return;
        }
        Viewport view = viewport();
        outlines.show(view);
        Map<String, Point2D> at = new HashMap<>();
        centers.forEach(center -> center.place().ifPresent(place -> at.put(center.code(), view.toScreen(place))));
        Map<String, Double> lanes = new HashMap<>();
        rows.stream()
                .filter(row -> row.kind() == OfferRow.Kind.MOVE)
                .forEach(row ->
                        lanes.merge(row.from() + "\n" + row.to(), row.units().orElse(0), Double::sum));
        double most =
                lanes.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        lanes.forEach((ends, units) -> {
            String[] codes = ends.split("\n", 2);
            Point2D from = at.get(codes[0]);
            Point2D to = at.get(codes[1]);
            if (from != null && to != null) {
                marks.getChildren().add(arrow(from, to, 1.5 + WIDEST * Math.sqrt(units / most)));
            }
        });
        centers.forEach(center -> {
            Point2D point = at.get(center.code());
            if (point != null && !(center.status() == Center.Status.CLOSED)) {
                mark(center, point);
            }
        });
    }

    private Viewport viewport() {
        List<Place> places =
                centers.stream().flatMap(center -> center.place().stream()).toList();
        Viewport start = Viewport.start().resized(getWidth(), getHeight());
        if (places.isEmpty()) {
            return start;
        }
        double[] x = places.stream()
                .mapToDouble(place -> Viewport.worldX(place.longitude()))
                .sorted()
                .toArray();
        double[] y = places.stream()
                .mapToDouble(place -> Viewport.worldY(place.latitude()))
                .sorted()
                .toArray();
        Rectangle2D extent = new Rectangle2D(x[0], y[0], x[x.length - 1] - x[0], y[y.length - 1] - y[0]);
        return start.fitted(extent, new Insets(30, 46, 30, 46), 7);
    }

    /** A curved arrow whose width grows toward its head. */
    private static Node arrow(Point2D from, Point2D to, double width) {
        Point2D way = to.subtract(from);
        double length = Math.max(1, way.magnitude());
        Point2D side = new Point2D(-way.getY() / length, way.getX() / length);
        Point2D bend = from.midpoint(to).add(side.multiply(-0.18 * length));
        Point2D tip = to.subtract(to.subtract(bend).normalize().multiply(9));
        Point2D back = tip.subtract(to.subtract(bend).normalize().multiply(5 + width));
        Point2D wing = new Point2D(-to.subtract(bend).getY(), to.subtract(bend).getX())
                .normalize()
                .multiply(3 + width * 0.7);
        SVGPath path = new SVGPath();
        path.setContent("M%s Q%s %s L%s L%s L%s L%s Q%s %sZ"
                .formatted(
                        at(from),
                        at(bend.add(side.multiply(-width / 2))),
                        at(back.add(side.multiply(-width / 2))),
                        at(back.subtract(wing)),
                        at(tip),
                        at(back.add(wing)),
                        at(back.add(side.multiply(width / 2))),
                        at(bend.add(side.multiply(width / 2))),
                        at(from)));
        path.getStyleClass().add("change-arrow");
        return path;
    }

    private static String at(Point2D point) {
        return String.format(java.util.Locale.ROOT, "%.1f,%.1f", point.getX(), point.getY());
    }

    private void mark(Center center, Point2D point) {
        String state = rows.stream()
                .filter(row -> row.kind() != OfferRow.Kind.MOVE && row.center().equals(center.code()))
                .findFirst()
                .map(row -> row.kind() == OfferRow.Kind.OPEN ? "opens" : "closes")
                .orElse(center.isOpen() ? "stays" : "aside");
        Circle dot = new Circle(point.getX(), point.getY(), state.equals("aside") ? 3.5 : 6.5);
        dot.getStyleClass().addAll("change-center", state);
        marks.getChildren().add(dot);
        if (state.equals("opens") || state.equals("closes")) {
            SVGPath sign = new SVGPath();
            double x = point.getX();
            double y = point.getY();
            sign.setContent(
                    state.equals("opens")
                            ? "M%s L%s M%s L%s"
                                    .formatted(at(x - 3.2, y), at(x + 3.2, y), at(x, y - 3.2), at(x, y + 3.2))
                            : "M%s L%s M%s L%s"
                                    .formatted(
                                            at(x - 2.4, y - 2.4),
                                            at(x + 2.4, y + 2.4),
                                            at(x - 2.4, y + 2.4),
                                            at(x + 2.4, y - 2.4)));
            sign.getStyleClass().add("change-sign");
            marks.getChildren().add(sign);
        }
        if (!state.equals("aside")) {
            name(center.name().split(",", 2)[0], point, state);
        }
    }

    /** Writes a center's name beside it: at the left where it would not fit at the right. */
    private void name(String words, Point2D point, String state) {
        Text name = new Text(words);
        name.getStyleClass().addAll("change-name", state);
        marks.getChildren().add(name);
        name.applyCss();
        double wide = name.getLayoutBounds().getWidth();
        boolean isLeft = point.getX() + 12 + wide > getWidth();
        name.setX(isLeft ? point.getX() - 11 - wide : point.getX() + 11);
        name.setY(point.getY() + 4);
    }

    private static String at(double x, double y) {
        return at(new Point2D(x, y));
    }
}
