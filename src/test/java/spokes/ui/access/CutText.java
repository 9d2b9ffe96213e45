package spokes.ui.access;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToolBar;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Text that cannot be read to its end although there is no way to scroll to it: shortened with dots and no tip that has
 * all of it, or beyond the edge of the window or of what clips it. Cells are left out: a column can be drawn wider.
 */
public final class CutText {
    /** Less than this is beyond an edge without being missed, in pixels. */
    private static final double HARMLESS = 2;

    private final Bounds window;
    private final List<String> found = new ArrayList<>();

    private CutText(Bounds window) {
        this.window = window;
    }

    /** Every such text below a node that fills its window, each with where it is. */
    public static List<String> find(Node root) {
        CutText it = new CutText(root.localToScene(root.getLayoutBounds()));
        it.collect(root);
        return it.found;
    }

    private void collect(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof IndexedCell || isTotals(node)) {
            return;
        }
        if (node instanceof Labeled labeled) {
            check(labeled);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    /** Sums move sideways with the table above them. */
    private static boolean isTotals(Node node) {
        return node.getId() != null && node.getId().endsWith("-totals");
    }

    private void check(Labeled labeled) {
        String words = labeled.getText();
        if (words == null || words.isBlank()) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text shown && shown.isVisible()) {
                if (!shown.getText().equals(words) && shown.getText().endsWith("\u2026") && !hasTip(labeled)) {
                    found.add("\"%s\" of \"%s\" at %s".formatted(shown.getText(), words, Trail.to(labeled)));
                } else if (isBeyond(shown)) {
                    found.add("beyond an edge: \"%s\" at %s".formatted(words, Trail.to(labeled)));
                }
            }
        }
    }

    private static boolean hasTip(Labeled labeled) {
        for (Node at = labeled; at != null; at = at.getParent()) {
            if (at instanceof Control control && control.getTooltip() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether some of a text is outside of the window or of a clip, and nothing scrolls. */
    private boolean isBeyond(Node text) {
        Bounds seen = text.localToScene(text.getLayoutBounds());
        for (Node at = text; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                return pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER
                        && isBeside(seen, pane.localToScene(pane.getLayoutBounds()));
            }
            if (at instanceof TableHeaderRow || at instanceof ToolBar || isTabs(at)) {
                return false;
            }
            if (at.getClip() instanceof Rectangle clip
                    && !isView(at)
                    && isOutside(seen, at.localToScene(clip.getLayoutBounds()))) {
                return true;
            }
        }
        return isOutside(seen, window);
    }

    /** Tabs that find no room are in a menu at their end. */
    private static boolean isTabs(Node node) {
        return node.getStyleClass().contains("headers-region");
    }

    /** What a pane that scrolls shows its content through. */
    private static boolean isView(Node node) {
        return node.getStyleClass().contains("viewport");
    }

    private static boolean isBeside(Bounds text, Bounds edge) {
        return text.getMinX() < edge.getMinX() - HARMLESS || text.getMaxX() > edge.getMaxX() + HARMLESS;
    }

    private static boolean isOutside(Bounds text, Bounds edge) {
        return isBeside(text, edge)
                || text.getMinY() < edge.getMinY() - HARMLESS
                || text.getMaxY() > edge.getMaxY() + HARMLESS;
    }
}
