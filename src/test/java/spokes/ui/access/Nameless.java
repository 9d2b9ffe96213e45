package spokes.ui.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** What the keyboard reaches and a screen reader has no word for: no name, or no role. */
public final class Nameless {
    /** Roles of nodes that nobody said anything about. */
    private static final Set<AccessibleRole> NO_ROLE = EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private final Set<Node> labeled = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private Nameless() {}

    /** Every such node below a node, each with what is missing. */
    public static List<String> find(Node root) {
        Nameless it = new Nameless();
        it.collectLabels(root);
        it.collect(root);
        return it.found;
    }

    private void collectLabels(Node node) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labeled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collectLabels);
        }
    }

    private void collect(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable()) {
            check(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    private void check(Node node) {
        if (NO_ROLE.contains(node.getAccessibleRole())) {
            found.add("no role: " + Trail.to(node));
        }
        if (!hasName(node)) {
            found.add("no name: " + Trail.to(node));
        }
    }

    private boolean hasName(Node node) {
        return labeled.contains(node) || !isBlank(node.getAccessibleText()) || !isBlank(words(node)) || hasTip(node);
    }

    private static @Nullable String words(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl field -> field.getPromptText();
            default -> null;
        };
    }

    private static boolean hasTip(Node node) {
        return node instanceof Control control
                && control.getTooltip() != null
                && !isBlank(control.getTooltip().getText());
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
