package spokes.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import spokes.ui.control.Action;

/** Listens for the keys that no menu item has: M, ?, and the second key of redo. */
final class WindowKeys {
    private final List<Action> actions;

    /**
     * Keys of a window.
     *
     * @param actions all that can be done, each with its keys
     */
    WindowKeys(Node window, List<Action> actions) {
        this.actions =
                actions.stream().filter(action -> !action.otherKeys().isEmpty()).toList();
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        window.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        boolean writing = isWriting(event) && !event.isShortcutDown();
        if (!writing) {
            run(event, key -> key instanceof KeyCodeCombination && key.match(event));
        }
    }

    /** Characters are told by what is typed: no two keyboards have them on the same keys. */
    private void typed(KeyEvent event) {
        if (!isWriting(event)) {
            run(
                    event,
                    key -> key instanceof KeyCharacterCombination typed
                            && typed.getCharacter().equals(event.getCharacter()));
        }
    }

    private static boolean isWriting(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    private void run(KeyEvent event, Predicate<KeyCombination> isMeant) {
        Optional<Action> meant = actions.stream()
                .filter(action -> action.otherKeys().stream().anyMatch(isMeant))
                .findFirst();
        meant.ifPresent(action -> {
            action.run();
            event.consume();
        });
    }
}
