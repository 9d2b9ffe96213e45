package spokes.ui.charts;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/**
 * A chart of columns (days, weeks, bars) that can be read one by one: by the mouse, by the keys left and right, and by those
 * who do not see it. Escape ends the reading.
 */
public abstract class ReadablePlot extends Plot {
    private static final double GAP = 10;
    private static final double WIDEST = 240;

    private final Line cursor = new Line();
    private final VBox readout = new VBox();
    private int at = -1;

    /** A chart with nothing to read yet. */
    @SuppressWarnings("this-escape") // what is called here touches nothing of a subclass
    protected ReadablePlot(String styleClass) {
        super(styleClass);
        getStyleClass().add("readable-plot");
        setFocusTraversable(true);
        cursor.getStyleClass().add("plot-cursor");
        readout.getStyleClass().add("plot-readout");
        setOnMouseMoved(event -> read(columns() == 0 ? -1 : Math.clamp(columnAt(event.getX()), 0, columns() - 1)));
        setOnMouseExited(_ -> read(-1));
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (moves(event.getCode())) {
                event.consume();
            }
        });
    }

    /** How many columns there are to read. */
    protected abstract int columns();

    /** The middle of a column. */
    protected abstract double xOf(int column);

    /** The column at a place; it may lie beyond those that there are. */
    protected abstract int columnAt(double x);

    /** What a column says, a line each; the first is what it is. */
    protected abstract List<String> words(int column);

    /** The whole chart in a sentence or two. */
    protected abstract String whole();

    private boolean moves(KeyCode code) {
        int last = columns() - 1;
        switch (code) {
            case LEFT -> read(at < 0 ? last : Math.max(0, at - 1));
            case RIGHT -> read(at < 0 ? Math.min(0, last) : Math.min(last, at + 1));
            case HOME -> read(Math.min(0, last));
            case END -> read(last);
            case ESCAPE -> {
                boolean reads = at >= 0;
                read(-1);
                return reads;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Draws anew and reads on where it was, if that is still there. */
    protected final void changed() {
        redraw();
        read(at < columns() ? at : -1);
    }

    @Override
    protected final void drawn() {
        read(at < columns() ? at : -1);
    }

    private void read(int column) {
        at = column;
        getChildren().removeAll(cursor, readout);
        if (at >= 0 && getWidth() > 0) {
            show(xOf(at), words(at));
        }
        setAccessibleText(at >= 0 ? String.join(". ", words(at)) : whole());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void show(double x, List<String> lines) {
        add(cursor);
        add(readout);
        cursor.setStartX(x);
        cursor.setEndX(x);
        cursor.setStartY(0);
        cursor.setEndY(getHeight());
        readout.getChildren().setAll(lines.stream().map(ReadablePlot::label).toList());
        readout.getChildren().getFirst().getStyleClass().add("plot-readout-head");
        readout.applyCss();
        double width = Math.min(WIDEST, Math.ceil(readout.prefWidth(-1)));
        double height = Math.ceil(readout.prefHeight(width));
        double left = x + GAP + width <= getWidth() ? x + GAP : Math.max(0, x - GAP - width);
        readout.resizeRelocate(left, Math.max(0, Math.min(4, getHeight() - height)), width, height);
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
