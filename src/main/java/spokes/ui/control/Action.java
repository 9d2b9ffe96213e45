package spokes.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final List<KeyCombination> others = new ArrayList<>();
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

    /** This action with one more key, which no menu item has: {@code M}, or {@code '?'} for a character. */
    public Action also(String combination) {
        others.add(KeyCombination.valueOf(combination));
        return this;
    }

    /** What css, tests and the planner's memory call it. */
    public String id() {
        return id;
    }

    /** The keys that no menu item has: whoever shows the action listens for them. */
    public List<KeyCombination> otherKeys() {
        return List.copyOf(others);
    }

    /** All its keys as people read them, {@code Ctrl+Y, Ctrl+Shift+Z}; empty if it has none. */
    public String keyWords() {
        return Stream.concat(key.stream(), others.stream())
                .map(KeyCombination::getDisplayText)
                .collect(Collectors.joining(", "));
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
                        () -> refusal.get().isEmpty() ? named() : text.get() + " (" + refusal.get() + ")",
                        text,
                        refusal));
        item.disableProperty().bind(refusal.isNotEmpty());
        item.setMnemonicParsing(false);
        key.ifPresent(item::setAccelerator);
        item.setOnAction(_ -> run());
        return item;
    }

    /** Its text, with the key that the menu does not show by itself. */
    private String named() {
        return key.isPresent() || others.isEmpty() ? text.get() : text.get() + " (" + keyWords() + ")";
    }

    private String explanation() {
        if (!refusal.get().isEmpty()) {
            return refusal.get();
        }
        return keyWords().isEmpty() ? tip.get() : tip.get() + "  (" + keyWords() + ")";
    }
}
