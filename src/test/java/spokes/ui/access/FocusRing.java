package spokes.ui.access;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** What can be seen of where the keyboard is: how the picture of a node and a bit around it changes without the focus. */
public final class FocusRing {
    /** A ring may lie so far outside of its node, in pixels. */
    private static final int AROUND = 4;

    /** A difference below is not seen: the greatest of red, green and blue, of one. */
    private static final double VISIBLE = 0.08;

    private FocusRing() {}

    /**
     * How many pixels differ between the node that has the focus now, and the same without; leaves the focus where it was,
     * but not its ring, which comes with the next key.
     *
     * @return nothing where nothing of the node is in the scene
     */
    public static OptionalInt pixels(Scene scene, Node owner) {
        lay(scene); // what scrolls brings it into sight
        Bounds box =
                owner.localToScene(owner.getBoundsInLocal()); // a marker of the map has no size, but its parts have
        Rectangle2D part = seen(scene, box);
        if (part.getWidth() < 1 || part.getHeight() < 1) {
            return OptionalInt.empty();
        }
        List<Node> cached = Stream.<Node>iterate(owner, Objects::nonNull, Node::getParent)
                .filter(Node::isCache)
                .toList();
        cached.forEach(node -> node.setCache(false)); // it is painted anew with the next pulse only
        WritableImage with = shoot(scene);
        scene.getRoot().requestFocus();
        WritableImage without = shoot(scene);
        owner.requestFocus();
        cached.forEach(node -> node.setCache(true));
        return OptionalInt.of(count(with, without, part));
    }

    private static Rectangle2D seen(Scene scene, Bounds box) {
        Bounds around = new BoundingBox(
                Math.max(0, Math.floor(box.getMinX()) - AROUND),
                Math.max(0, Math.floor(box.getMinY()) - AROUND),
                Math.ceil(box.getWidth()) + 2 * AROUND,
                Math.ceil(box.getHeight()) + 2 * AROUND);
        double width = Math.min(scene.getWidth(), around.getMaxX()) - around.getMinX();
        double height = Math.min(scene.getHeight(), around.getMaxY()) - around.getMinY();
        return new Rectangle2D(around.getMinX(), around.getMinY(), Math.max(0, width), Math.max(0, height));
    }

    private static void lay(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** A picture of all of the window. */
    private static WritableImage shoot(Scene scene) {
        lay(scene);
        return scene.snapshot(null);
    }

    private static int count(WritableImage one, WritableImage other, Rectangle2D part) {
        PixelReader left = one.getPixelReader();
        PixelReader right = other.getPixelReader();
        int count = 0;
        for (int y = (int) part.getMinY(); y < (int) part.getMaxY(); y++) {
            for (int x = (int) part.getMinX(); x < (int) part.getMaxX(); x++) {
                if (distance(left.getColor(x, y), right.getColor(x, y)) > VISIBLE) {
                    count++;
                }
            }
        }
        return count;
    }

    private static double distance(Color a, Color b) {
        return Math.max(
                Math.abs(a.getRed() - b.getRed()),
                Math.max(Math.abs(a.getGreen() - b.getGreen()), Math.abs(a.getBlue() - b.getBlue())));
    }
}
