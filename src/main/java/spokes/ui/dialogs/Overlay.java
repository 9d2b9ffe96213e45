package spokes.ui.dialogs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import spokes.ui.control.Stylesheet;

/**
 * Lies over the window while a dialog is open: the newest dialog in the middle, the window dimmed and out of reach of
 * mouse and keyboard below. Escape cancels.
 */
public final class Overlay extends StackPane {
    private final Deque<Dialog> open = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(false);
    private Optional<Node> before = Optional.empty();

    /** Follows the focus of the scene that this lies in; the scene outlives the window and must not hold it. */
    private Subscription following = Subscription.EMPTY;

    /** An overlay that shows nothing. */
    public Overlay() {
        Stylesheet.apply(this, Overlay.class);
        getStyleClass().add("overlay");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressedBeside);
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null
                    ? Subscription.EMPTY
                    : scene.focusOwnerProperty().subscribe(this::keepFocus);
        });
    }

    /** Escape cancels; the window's own keys do not reach it. */
    private void pressed(KeyEvent event) {
        if (open.isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            open.getFirst().cancel();
            event.consume();
        } else if (event.isShortcutDown() || event.getCode().isFunctionKey()) {
            event.consume();
        }
    }

    private void pressedBeside(MouseEvent event) {
        if (event.getTarget() == this && !open.isEmpty() && open.getFirst().isLight()) {
            open.getFirst().cancel();
        }
    }

    /** Whether a dialog is open. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /** Opens a dialog over what is there. */
    public void open(Dialog dialog) {
        if (open.isEmpty()) {
            // where another window was before this one, the scene may still name what had the focus there
            before =
                    Optional.ofNullable(getScene()).map(Scene::getFocusOwner).filter(owner -> owner.getScene() != null);
        }
        open.push(dialog);
        dialog.openedOn(this);
        refresh();
    }

    /** Closes a dialog, if it is open. */
    public void close(Dialog dialog) {
        if (open.remove(dialog)) {
            refresh();
        }
    }

    private void refresh() {
        getChildren().setAll(open.isEmpty() ? List.of() : List.of(open.getFirst()));
        setVisible(!open.isEmpty());
        showing.set(!open.isEmpty());
        if (open.isEmpty()) {
            Optional<Node> last = before;
            before = Optional.empty();
            last.ifPresent(Node::requestFocus);
        } else {
            open.getFirst().focusFirst();
        }
    }

    /** Brings the focus back when Tab would leave the dialog. */
    private void keepFocus(@Nullable Node owner) {
        if (open.isEmpty() || isInside(owner)) {
            return;
        }
        Platform.runLater(() -> {
            if (!open.isEmpty() && getScene() != null && !isInside(getScene().getFocusOwner())) {
                open.getFirst().focusFirst();
            }
        });
    }

    private boolean isInside(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }
}
