package spokes.ui.access;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Node;

/** Where a node is in its window, for people. */
final class Trail {
    private static final int STEPS = 4;

    private Trail() {}

    /** The node and what it is in, by ids where there are some. */
    static String to(Node node) {
        Deque<String> steps = new ArrayDeque<>();
        for (Node at = node; at != null && steps.size() < STEPS; at = at.getParent()) {
            steps.addFirst(name(at));
            if (at.getId() != null && !at.equals(node)) {
                break;
            }
        }
        return String.join(" > ", steps);
    }

    private static String name(Node node) {
        if (node.getId() != null) {
            return "#" + node.getId();
        }
        String type = node.getClass().getSimpleName();
        return node.getStyleClass().isEmpty() ? type : type + "." + String.join(".", node.getStyleClass());
    }
}
