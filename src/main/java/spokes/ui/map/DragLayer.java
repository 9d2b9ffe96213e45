package spokes.ui.map;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.util.Duration;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.map.label.MarkerSize;
import spokes.ui.move.MoveCard;

/** What hangs on the pointer while stock is dragged: a line from the sender, a ghost of the goods, and the card. */
final class DragLayer extends Pane {
    private static final Duration SNAP_BACK = Duration.millis(220);
    private static final double GHOST_OFFSET = 14;

    private static final double RIM = MarkerSize.FULL.radius() + 4;

    private final Line line = new Line();
    private final Ghost ghost;
    private final MoveCard card = new MoveCard();
    private Point2D start = Point2D.ZERO;
    private Rectangle2D cardFor = Rectangle2D.EMPTY;
    private Rectangle2D place = Rectangle2D.EMPTY;

    DragLayer(Figures figures, Texts texts) {
        ghost = new Ghost(figures, texts);
        line.getStyleClass().add("drag-line");
        card.setId("drag-card");
        getChildren().addAll(line, ghost, card);
        List.of(line, ghost, card).forEach(node -> node.setManaged(false));
        setMouseTransparent(true);
        clear();
    }

    /** Stock was taken at a point of the pane. */
    void begin(Point2D sender) {
        start = sender;
        cardFor = Rectangle2D.EMPTY;
        line.setVisible(true);
        ghost.setVisible(true);
    }

    /** The goods that hang on the pointer. */
    Ghost ghost() {
        return ghost;
    }

    /** The pointer moved over open map. */
    void follow(double x, double y) {
        draw(new Point2D(x, y), 0);
        cardFor = Rectangle2D.EMPTY;
        ghost.setVisible(true);
        card.setVisible(false);
        double left = x + GHOST_OFFSET;
        boolean room = left + ghost.getWidth() < getWidth();
        ghost.relocate(room ? left : x - GHOST_OFFSET - ghost.getWidth(), y + GHOST_OFFSET);
    }

    /** The pointer left the map. */
    void rest() {
        ghost.setVisible(false);
        card.setVisible(false);
        draw(start, 0);
    }

    /** The card, to be filled before {@link #showCard}. */
    MoveCard card() {
        return card;
    }

    /**
     * The pointer is over a center: the line ends there and the card tells what dropping would do.
     *
     * @param anew whether the card may move although it is about the same center
     */
    void showCard(Point2D target, Rectangle2D targetBox, List<Rectangle2D> avoid, boolean anew) {
        draw(target, RIM);
        ghost.setVisible(false);
        card.setVisible(true);
        card.applyCss();
        double width = card.prefWidth(-1);
        double height = card.prefHeight(width);
        boolean fits = !anew && targetBox.equals(cardFor) && height <= place.getHeight();
        if (!fits) {
            place = CardPlace.find(
                    new Dimension2D(width, height), new Dimension2D(getWidth(), getHeight()), targetBox, avoid);
            cardFor = targetBox;
        }
        card.resizeRelocate(Math.rint(place.getMinX()), Math.rint(place.getMinY()), width, height);
        card.layout();
    }

    /** Draws the line from the sender's rim to so many pixels before a point. */
    private void draw(Point2D end, double before) {
        Point2D along = end.subtract(start);
        Point2D one = along.magnitude() > RIM + before ? along.normalize() : Point2D.ZERO;
        line.setStartX(start.getX() + one.getX() * RIM);
        line.setStartY(start.getY() + one.getY() * RIM);
        line.setEndX(end.getX() - one.getX() * before);
        line.setEndY(end.getY() - one.getY() * before);
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
