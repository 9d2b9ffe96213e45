package spokes.ui.window;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that no menu item has: M, ?, the second key of redo, and the filter's. */
final class WindowKeys {
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination FILTER = KeyCombination.valueOf("Shortcut+F");

    private final WindowActions actions;
    private final Node window;

    WindowKeys(Node window, WindowActions actions) {
        this.window = window;
        this.actions = actions;
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        window.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (REDO_TOO.match(event)) {
            actions.redoing().run();
            event.consume();
        } else if (FILTER.match(event)) {
            window.lookup("#product-filter").requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.M && isBare(event)) {
            actions.moving().run();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
            actions.helping().run();
            event.consume();
        }
    }

    private static boolean isBare(KeyEvent event) {
        return !(event.getTarget() instanceof TextInputControl)
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isShiftDown();
    }
}
