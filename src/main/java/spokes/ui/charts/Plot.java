package spokes.ui.charts;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import spokes.ui.control.Stylesheet;

/** A chart that draws itself anew when its size or its numbers change. */
public abstract class Plot extends Region {

    @SuppressWarnings("this-escape") // what is called here touches nothing of a subclass
    Plot(String styleClass) {
        Stylesheet.apply(this, Plot.class);
        getStyleClass().addAll("plot", styleClass);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        widthProperty().subscribe(this::redraw);
        heightProperty().subscribe(this::redraw);
    }

    /** Draws all of it anew. */
    protected final void redraw() {
        getChildren().clear();
        if (getWidth() > 60 && getHeight() > 40) {
            draw(getWidth(), getHeight());
        }
        drawn();
    }

    /** Hears that it was drawn anew. */
    protected void drawn() {}

    /** Draws into an empty pane of this size. */
    protected abstract void draw(double width, double height);

    /** Adds a shape, colored by css. */
    protected final <T extends Node> T add(T node, String... styles) {
        node.getStyleClass().addAll(styles);
        node.setManaged(false);
        node.setMouseTransparent(true);
        getChildren().add(node);
        return node;
    }

    /** Draws a crisp line. */
    protected final void line(double x1, double y1, double x2, double y2, String style) {
        add(new Line(snap(x1), snap(y1), snap(x2), snap(y2)), style);
    }

    private static double snap(double at) {
        return Math.floor(at) + 0.5;
    }

    /**
     * Writes words.
     *
     * @param align 0 to begin at x, 0.5 to have it in the middle, 1 to end there
     */
    protected final Text text(double x, double y, double align, String words, String style) {
        Text text = add(new Text(words), "plot-text", style);
        text.setTextOrigin(VPos.CENTER);
        text.applyCss();
        text.setX(Math.rint(x - align * text.getLayoutBounds().getWidth()));
        text.setY(Math.rint(y));
        return text;
    }
}
