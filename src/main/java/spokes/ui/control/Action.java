package spokes.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/**
 * Something the planner can do, by button, menu and key. When it cannot be done now, its button looks so, says why in
 * its tooltip, and says it again when pressed: nothing is silently disabled.
 */
public final class Action {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final String id;
    private final Runnable does;
    private final Consumer<String> refuse;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty tip = new SimpleStringProperty("");
    private final StringProperty refusal = new SimpleStringProperty("");
    private Optional<KeyCombination> key = Optional.empty();

    /**
     * An action.
     *
     * @param id     what css and tests call it
     * @param text   what it is called
     * @param does   what it does
     * @param refuse gets the reason when it is asked for and cannot be done
     */
    public Action(String id, String text, Runnable does, Consumer<String> refuse) {
        this.id = id;
        this.does = does;
        this.refuse = refuse;
        this.text.set(text);
        this.tip.set(text);
    }

    /** This action with a key, as {@code Shortcut+Z}. */
    public Action on(String combination) {
        key = Optional.of(KeyCombination.valueOf(combination));
        return this;
    }

    /** What the menu calls it; changes with what it would do. */
    public StringProperty textProperty() {
        return text;
    }

    /** What its button's tooltip says when it can be done. */
    public StringProperty tipProperty() {
        return tip;
    }

    /** Why it cannot be done now; empty if it can. */
    public StringProperty refusalProperty() {
        return refusal;
    }

    /** Does it, or says why not. */
    public void run() {
        if (refusal.get().isEmpty()) {
            does.run();
        } else {
            refuse.accept(refusal.get());
        }
    }

    /** A button for it with an icon; without a text only the tooltip and the screen reader tell what it is. */
    public Button button(String icon, String caption) {
        Button button = new Button(caption, new Icon(icon));
        dress(button);
        if (caption.isEmpty()) {
            button.getStyleClass().add("button-icon");
        }
        return button;
    }

    /** Makes a button do this. */
    public void dress(ButtonBase button) {
        button.setId(id);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.accessibleTextProperty().bind(text);
        button.accessibleHelpProperty().bind(refusal);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.createStringBinding(this::explanation, tip, refusal));
        button.setTooltip(tooltip);
        button.setOnAction(_ -> run());
        refusal.subscribe(reason -> button.pseudoClassStateChanged(REFUSED, !reason.isEmpty()));
    }

    /** An item for a menu, with its key. It is disabled, with the reason in its text, when it cannot be done. */
    public MenuItem menuItem() {
        MenuItem item = new MenuItem();
        item.setId("menu-" + id);
        item.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> refusal.get().isEmpty() ? text.get() : text.get() + " (" + refusal.get() + ")",
                        text,
                        refusal));
        item.disableProperty().bind(refusal.isNotEmpty());
        item.setMnemonicParsing(false);
        key.ifPresent(item::setAccelerator);
        item.setOnAction(_ -> run());
        return item;
    }

    private String explanation() {
        if (!refusal.get().isEmpty()) {
            return refusal.get();
        }
        return tip.get() + key.map(keys -> "  (" + keys.getDisplayText() + ")").orElse("");
    }
}
