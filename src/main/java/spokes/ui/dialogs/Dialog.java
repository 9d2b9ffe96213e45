package spokes.ui.dialogs;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.ui.control.Icon;

/** A card in the middle of the window: a title, a content, and a line of buttons with the main one at the right. */
public class Dialog extends VBox {
    private final Runnable cancelled;
    private final HBox buttons = new HBox();
    private Optional<Overlay> overlay = Optional.empty();
    private boolean light;
    private Optional<Node> first = Optional.empty();

    /**
     * A dialog.
     *
     * @param icon      what it is about
     * @param title     its head line
     * @param cancelled runs when the planner leaves it without an answer
     */
    @SuppressWarnings("this-escape") // the platform's own methods that are called here touch nothing of a subclass
    protected Dialog(String icon, String title, Runnable cancelled) {
        this.cancelled = cancelled;
        getStyleClass().add("dialog-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label head = new Label(title, new Icon(icon, 20));
        head.getStyleClass().add("dialog-title");
        head.setWrapText(true);
        setAccessibleText(title);
        buttons.getStyleClass().add("dialog-buttons");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        buttons.getChildren().add(gap);
        getChildren().addAll(head, buttons);
    }

    /** Puts the content between title and buttons. */
    protected final void setContent(Node... content) {
        getChildren().addAll(1, List.of(content));
    }

    /** Adds a button that leaves the dialog without an answer, by Escape too. */
    protected final Button addCancel(String text) {
        Button button = add("dialog-cancel", text, this::cancel);
        button.setCancelButton(true);
        return button;
    }

    /** Adds the button that the dialog is for. */
    protected final Button addMain(String id, String text, Runnable does) {
        Button button = add(id, text, does);
        button.setDefaultButton(true);
        button.getStyleClass().add("accent");
        return button;
    }

    /** Puts something at the left of the buttons. */
    protected final void setAside(Node node) {
        buttons.getChildren().addFirst(node);
    }

    /** Adds a button. */
    protected final Button add(String id, String text, Runnable does) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        buttons.getChildren().add(button);
        return button;
    }

    /** Lets a press beside it cancel it, for one in which nothing can be lost. */
    protected final void setLight() {
        light = true;
    }

    final boolean isLight() {
        return light;
    }

    /** Says what gets the focus when it opens; without that the last button. */
    protected final void setFirst(Node node) {
        first = Optional.of(node);
    }

    final void openedOn(Overlay place) {
        overlay = Optional.of(place);
    }

    /** Focuses what is to be first, else a button: keys must not reach the window behind because it is disabled as yet. */
    final void focusFirst() {
        Node wanted = first.orElseGet(() -> buttons.getChildren().getLast());
        Node able = wanted.isDisabled()
                ? buttons.getChildren().stream()
                        .filter(button -> button.isFocusTraversable() && !button.isDisabled())
                        .findFirst()
                        .orElse(wanted)
                : wanted;
        able.requestFocus();
    }

    /** Closes it. */
    public final void close() {
        overlay.ifPresent(place -> place.close(this));
    }

    /** Leaves it without an answer. */
    public final void cancel() {
        close();
        cancelled.run();
    }
}
