package spokes.ui.map;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.util.Duration;
import spokes.ui.move.MoveCard;

/** What hangs on the pointer while stock is dragged: a line from the sender, a ghost of the goods, and the card. */
final class DragLayer extends Pane {
    private static final Duration SNAP_BACK = Duration.millis(220);
    private static final double GHOST_OFFSET = 14;

    private final Line line = new Line();
    private final VBox ghost = new VBox();
    private final Label goods = new Label();
    private final Label note = new Label();
    private final MoveCard card = new MoveCard();
    private Point2D start = Point2D.ZERO;

    DragLayer() {
        line.getStyleClass().add("drag-line");
        ghost.getStyleClass().addAll("map-panel", "ghost");
        ghost.setId("drag-ghost");
        note.getStyleClass().add("muted");
        ghost.getChildren().addAll(goods, note);
        ghost.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.setId("drag-card");
        getChildren().addAll(line, ghost, card);
        List.of(line, ghost, card).forEach(node -> node.setManaged(false));
        setMouseTransparent(true);
        clear();
    }

    /** Stock was taken at a point of the pane. */
    void begin(Point2D sender) {
        start = sender;
        line.setStartX(sender.getX());
        line.setStartY(sender.getY());
        line.setVisible(true);
        ghost.setVisible(true);
    }

    /** Says what hangs on the pointer. */
    void carry(String what, String more) {
        goods.setText(what);
        note.setText(more);
        ghost.autosize();
    }

    /** The pointer moved over open map. */
    void follow(double x, double y) {
        line.setEndX(x);
        line.setEndY(y);
        ghost.setVisible(true);
        card.setVisible(false);
        double left = x + GHOST_OFFSET;
        boolean room = left + ghost.getWidth() < getWidth();
        ghost.relocate(room ? left : x - GHOST_OFFSET - ghost.getWidth(), y + GHOST_OFFSET);
    }

    /** The card, to be filled before {@link #showCard}. */
    MoveCard card() {
        return card;
    }

    /** The pointer is over a center: the line ends there and the card tells what dropping would do. */
    void showCard(Point2D target, Rectangle2D targetBox, List<Rectangle2D> avoid) {
        line.setEndX(target.getX());
        line.setEndY(target.getY());
        ghost.setVisible(false);
        card.setVisible(true);
        card.applyCss();
        double width = card.prefWidth(-1);
        double height = card.prefHeight(width);
        Rectangle2D box = CardPlace.find(
                new Dimension2D(width, height), new Dimension2D(getWidth(), getHeight()), targetBox, avoid);
        card.resizeRelocate(Math.round(box.getMinX()), Math.round(box.getMinY()), width, height);
        card.layout();
    }

    /** The goods go back to where they came from. */
    void snapBack() {
        card.setVisible(false);
        line.setVisible(false);
        var back = new Timeline(new KeyFrame(
                SNAP_BACK,
                new KeyValue(ghost.layoutXProperty(), start.getX()),
                new KeyValue(ghost.layoutYProperty(), start.getY()),
                new KeyValue(ghost.opacityProperty(), 0)));
        back.setOnFinished(_ -> clear());
        ghost.setVisible(true);
        back.play();
    }

    /** Nothing hangs on the pointer. */
    void clear() {
        line.setVisible(false);
        ghost.setVisible(false);
        ghost.setOpacity(1);
        card.setVisible(false);
    }
}
