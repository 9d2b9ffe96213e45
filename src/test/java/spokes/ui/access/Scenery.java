package spokes.ui.access;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** What lies behind a node, as far as regions and shapes tell; what is painted into an image does not. */
final class Scenery {
    private final List<Color> layers = new ArrayList<>();

    private Scenery() {}

    /** The color behind the middle of a node. */
    static Color behind(Node node) {
        Scenery scenery = new Scenery();
        Point2D middle = node.localToScene(
                node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
        for (Node at = node; at.getParent() != null && !scenery.isOpaque(); at = at.getParent()) {
            scenery.addSiblingsBelow(at, middle);
            scenery.addBackground(at.getParent());
        }
        Color color = Color.WHITE;
        for (Color layer : scenery.layers.reversed()) {
            color = Contrast.over(layer, 1, color);
        }
        return color;
    }

    private void addSiblingsBelow(Node node, Point2D middle) {
        Parent parent = node.getParent();
        List<Node> siblings = parent.getChildrenUnmodifiable();
        for (int i = siblings.indexOf(node) - 1; i >= 0 && !isOpaque(); i--) {
            Node below = siblings.get(i);
            if (below.isVisible() && below.contains(below.sceneToLocal(middle))) {
                addFill(below);
            }
        }
    }

    private void addFill(Node node) {
        if (node instanceof Shape shape && !(node instanceof Text)) {
            add(shape.getFill(), shape.getOpacity());
        } else {
            addBackground(node);
        }
    }

    private void addBackground(Node node) {
        if (node instanceof Region region) {
            Background background = region.getBackground();
            if (background != null && !background.getFills().isEmpty()) {
                add(background.getFills().getLast().getFill(), 1);
            }
        }
    }

    private void add(Paint fill, double opacity) {
        if (fill instanceof Color color && color.getOpacity() * opacity > 0) {
            layers.add(color.deriveColor(0, 1, 1, opacity));
        }
    }

    private boolean isOpaque() {
        return !layers.isEmpty() && layers.getLast().getOpacity() >= 1;
    }
}
