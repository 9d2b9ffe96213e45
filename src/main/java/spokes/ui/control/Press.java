package spokes.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Lets what is no button be pressed like one: by a click, by Enter, by Space; and says so to those who do not see it. */
public final class Press {
    private Press() {}

    /** Does this when the node is pressed. */
    public static void on(Node node, Runnable action) {
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.getStyleClass().add("pressable");
        onClick(node, () -> {
            node.requestFocus();
            action.run();
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                action.run();
            }
        });
    }

    /** Does this when the node is clicked; the keyboard has another way to it. */
    public static void onClick(Node node, Runnable action) {
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                event.consume();
                action.run();
            }
        });
    }
}
