package spokes.ui.map;

import java.util.ArrayList;
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

/** A center on the map: a gauge of its stock and its name. Its middle is where the center is. */
final class CenterMarker extends Region {
    static final double RADIUS = 19;
    private static final double CANDIDATE_RADIUS = 9;
    private static final double GAUGE_RADIUS = 15.5;
    private static final double LABEL_GAP = 3;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass SENDER = PseudoClass.getPseudoClass("sender");

    private final Place place;
    private final Circle halo = new Circle();
    private final Circle body = new Circle();
    private final Arc track = arc("track");
    private final Arc held = arc("held");
    private final Arc arriving = arc("arriving");
    private final Text units = new Text();
    private final Label name = new Label();
    private Center center;
    private boolean hasGauge = true;

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
        var arc = new Arc(0, 0, GAUGE_RADIUS, GAUGE_RADIUS, 90, 0);
        arc.getStyleClass().addAll("gauge", style);
        return arc;
    }

    /** Shows a center and its stock. */
    void show(Center now, CenterStock stock, Gauge gauge, Figures figures, Texts texts) {
        center = now;
        boolean open = now.isOpen();
        pseudoClassStateChanged(PseudoClass.getPseudoClass("candidate"), !open);
        setViewOrder(open ? 0 : 1);
        shape();
        held.setLength(-360 * gauge.share(stock.staying()));
        arriving.setStartAngle(90 + held.getLength());
        arriving.setLength(-360 * gauge.share(stock.arriving()));
        units.setText(gauge.label(stock.planned()));
        name.setText(now.name());
        String told = told(stock, gauge, figures, texts);
        setAccessibleText(texts.get("center.name", now.name(), told));
        setAccessibleHelp(texts.get("center.help"));
    }

    /** Shows how much stock there is, or no more than the center. */
    void showGauge(boolean shown) {
        hasGauge = shown;
        shape();
    }

    private void shape() {
        boolean isFull = center.isOpen() && hasGauge;
        double radius = isFull ? RADIUS : CANDIDATE_RADIUS;
        body.setRadius(radius);
        halo.setRadius(radius + 4);
        List.of(track, held, arriving, units).forEach(part -> part.setVisible(isFull));
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

    /** What the whole gauge stands for, and how its number is written. */
    record Gauge(double full, boolean isOfSelection) {
        double share(double amount) {
            return full > 0 ? Math.clamp(amount / full, 0, 1) : 0;
        }

        String label(double amount) {
            return ShortNumber.of(amount);
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
        return middle().distance(x, y) <= body.getRadius() + 3;
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

    /** Boxes where its name could be, in the pane, the best first: below, right, left, above. */
    List<Rectangle2D> nameBoxes() {
        double width = name.prefWidth(-1);
        double height = name.prefHeight(-1);
        double away = body.getRadius() + LABEL_GAP;
        double x = getLayoutX();
        double y = getLayoutY();
        return List.of(
                new Rectangle2D(x - width / 2, y + away, width, height),
                new Rectangle2D(x + away, y - height / 2, width, height),
                new Rectangle2D(x - away - width, y - height / 2, width, height),
                new Rectangle2D(x - width / 2, y - away - height, width, height));
    }

    /** Puts the name into a box of the pane; hides it if there is room nowhere. */
    void putName(Optional<Rectangle2D> box) {
        name.setVisible(box.isPresent());
        box.ifPresent(b -> name.resizeRelocate(
                b.getMinX() - getLayoutX(), b.getMinY() - getLayoutY(), b.getWidth(), b.getHeight()));
    }

    void setSelected(boolean on) {
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
