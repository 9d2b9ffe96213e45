package spokes.ui.map;

import static spokes.ui.map.label.MarkerSize.FULL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.map.ground.ShortNumber;
import spokes.ui.map.ground.Viewport;
import spokes.ui.map.label.Crowd;
import spokes.ui.map.label.LabelPlacer;
import spokes.ui.map.label.MarkerSize;

/** A center on the map: a gauge of its stock and its name. Its middle is where the center is. */
final class CenterMarker extends Region {
    /** How far a hand may be off, in pixels from the middle of a small one. */
    private static final double REACH = 11;

    private static final double LABEL_GAP = 3;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass SENDER = PseudoClass.getPseudoClass("sender");
    private static final PseudoClass RING = PseudoClass.getPseudoClass("ring");
    private static final PseudoClass DOT = PseudoClass.getPseudoClass("dot");

    private final Place place;
    private final Circle halo = new Circle();
    private final Circle body = new Circle();
    private final Arc track = arc("track");
    private final Arc held = arc("held");
    private final Arc arriving = arc("arriving");
    private final Text units = new Text();
    private final Label name = new Label();
    private Center center;
    private CenterStock stock = CenterStock.EMPTY;
    private boolean hasGauge = true;
    private boolean isSelected;

    CenterMarker(Center center, Place place) {
        this.center = center;
        this.place = place;
        getStyleClass().add("center-marker");
        halo.getStyleClass().add("halo");
        body.getStyleClass().add("body");
        units.getStyleClass().add("units");
        units.setTextOrigin(VPos.CENTER);
        units.layoutBoundsProperty().subscribe(box -> units.setTranslateX(-box.getWidth() / 2));
        name.getStyleClass().add("name");
        name.setManaged(false);
        track.setLength(360);
        getChildren().addAll(halo, body, track, held, arriving, units, name);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setPickOnBounds(false);
        setManaged(false);
        setId("center-" + center.code());
    }

    private static Arc arc(String style) {
        var arc = new Arc(0, 0, 0, 0, 90, 0);
        arc.getStyleClass().addAll("gauge", style);
        return arc;
    }

    /** Shows a center and its stock. */
    void show(Center now, CenterStock held, Gauge gauge, Figures figures, Texts texts) {
        center = now;
        stock = held;
        pseudoClassStateChanged(PseudoClass.getPseudoClass("candidate"), !now.isOpen());
        this.held.setLength(-360 * gauge.share(stock.staying()));
        arriving.setStartAngle(90 + this.held.getLength());
        arriving.setLength(-360 * gauge.share(stock.arriving()));
        units.setText(ShortNumber.of(stock.planned(), figures.locale()));
        name.setText(now.name());
        String told = told(stock, gauge, figures, texts);
        setAccessibleText(texts.get("center.name", now.name(), told));
        setAccessibleHelp(texts.get("center.help"));
    }

    /** Shows how much stock there is, or no more than the center. */
    void showGauge(boolean shown) {
        hasGauge = shown;
    }

    /** What it takes of the map if nothing is near. */
    Crowd.Spot spot() {
        return new Crowd.Spot(getLayoutX(), getLayoutY(), hasGauge && center.isOpen() ? FULL : MarkerSize.RING);
    }

    /** Shows as much as there is room for, so much larger than usual. */
    void resize(MarkerSize size, double scale) {
        boolean isGauge = hasGauge && center.isOpen() && size != MarkerSize.DOT;
        double radius = size.radius() * scale;
        body.setRadius(radius);
        halo.setRadius(radius + 4);
        for (Arc arc : List.of(track, held, arriving)) {
            arc.setRadiusX(radius - (size == FULL ? 3.5 : 3) * scale);
            arc.setRadiusY(arc.getRadiusX());
            arc.setVisible(isGauge);
        }
        units.setVisible(isGauge && size == FULL);
        pseudoClassStateChanged(RING, size == MarkerSize.RING);
        pseudoClassStateChanged(DOT, size == MarkerSize.DOT);
    }

    /** Whether it is pointed at, has the focus or is selected, so that it stands before all others. */
    boolean isNoticed() {
        return isSelected || isHover() || isFocused();
    }

    /** Who gets room before others: those noticed, then the open ones, the more stock the earlier. */
    static Comparator<CenterMarker> byRank() {
        return Comparator.comparing((CenterMarker marker) -> !marker.isNoticed())
                .thenComparing(bySize());
    }

    /** Who is large before others: the same whatever is pointed at, so that none jumps. */
    static Comparator<CenterMarker> bySize() {
        return Comparator.comparing((CenterMarker marker) -> !marker.center.isOpen())
                .thenComparingDouble(marker -> -marker.stock.planned())
                .thenComparing(marker -> marker.center.code());
    }

    private String told(CenterStock stock, Gauge gauge, Figures figures, Texts texts) {
        if (!center.isOpen()) {
            return texts.get(center.status() == Center.Status.CLOSED ? "center.closed" : "center.candidate");
        }
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("center.stock", figures.number(stock.usable(), 0)));
        if (stock.leaving() > 0) {
            parts.add(texts.get("center.leaving", figures.number(stock.leaving(), 0)));
        }
        if (stock.arriving() > 0) {
            parts.add(texts.get("center.arriving", figures.number(stock.arriving(), 0)));
        }
        if (gauge.isOfSelection()) {
            parts.add(texts.get("center.share", figures.percent(gauge.share(stock.planned()))));
        }
        return String.join(", ", parts);
    }

    /** What the whole gauge stands for. */
    record Gauge(double full, boolean isOfSelection) {
        double share(double amount) {
            return full > 0 ? Math.clamp(amount / full, 0, 1) : 0;
        }
    }

    Center center() {
        return center;
    }

    Place place() {
        return place;
    }

    /** Where it is in the world: no more than a point. */
    Rectangle2D worldBox() {
        return new Rectangle2D(Viewport.worldX(place.longitude()), Viewport.worldY(place.latitude()), 0, 0);
    }

    /** Where its middle is in the pane. */
    Point2D middle() {
        return new Point2D(getLayoutX(), getLayoutY());
    }

    /** Whether a point of the pane is on it, as far as hands can tell. */
    boolean isAt(double x, double y) {
        return middle().distance(x, y) <= Math.max(REACH, body.getRadius() + 3);
    }

    /** The box of the round part in the pane. */
    Rectangle2D bodyBox() {
        double radius = body.getRadius() + 2;
        return new Rectangle2D(getLayoutX() - radius, getLayoutY() - radius, 2 * radius, 2 * radius);
    }

    /** The box of everything of it that is seen, in the pane. */
    Rectangle2D seenBox() {
        Rectangle2D round = bodyBox();
        if (!name.isVisible()) {
            return round;
        }
        double left = Math.min(round.getMinX(), getLayoutX() + name.getLayoutX());
        double top = Math.min(round.getMinY(), getLayoutY() + name.getLayoutY());
        double right = Math.max(round.getMaxX(), getLayoutX() + name.getLayoutX() + name.getWidth());
        double bottom = Math.max(round.getMaxY(), getLayoutY() + name.getLayoutY() + name.getHeight());
        return new Rectangle2D(left, top, right - left, bottom - top);
    }

    /** Boxes where its name could be, in the pane, the best first: below, right, left, above; none is cut off. */
    List<Rectangle2D> nameBoxes(LabelPlacer placer) {
        double width = name.prefWidth(-1);
        double height = name.prefHeight(-1);
        double away = body.getRadius() + LABEL_GAP;
        double x = getLayoutX();
        double y = getLayoutY();
        return List.of(
                placer.pushedIn(new Rectangle2D(x - width / 2, y + away, width, height)),
                new Rectangle2D(x + away, y - height / 2, width, height),
                new Rectangle2D(x - away - width, y - height / 2, width, height),
                placer.pushedIn(new Rectangle2D(x - width / 2, y - away - height, width, height)));
    }

    /** Puts the name into a box of the pane; hides it if there is room nowhere. */
    void putName(Optional<Rectangle2D> box) {
        setViewOrder(isNoticed() ? -1 : center.isOpen() ? 0 : 1);
        name.setVisible(box.isPresent());
        box.ifPresent(b -> name.resizeRelocate(
                b.getMinX() - getLayoutX(), b.getMinY() - getLayoutY(), b.getWidth(), b.getHeight()));
    }

    void setSelected(boolean on) {
        isSelected = on;
        pseudoClassStateChanged(SELECTED, on);
    }

    /** Shows that stock is taken from here. */
    void setSender(boolean on) {
        pseudoClassStateChanged(SENDER, on);
    }

    /** Shows that stock could be dropped here. */
    void setTarget(boolean on) {
        pseudoClassStateChanged(TARGET, on);
    }

    /** Shows that stock is held over it, and whether dropping it is refused. */
    void setOver(boolean on, boolean refused) {
        pseudoClassStateChanged(OVER, on);
        pseudoClassStateChanged(REFUSED, on && refused);
    }
}
