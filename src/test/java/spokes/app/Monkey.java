package spokes.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/**
 * A planner who knows nothing and tries everything, from a seed: the mouse anywhere, stock dragged about, keys, buttons,
 * menus, tabs, fields, files, the size of the window. It never quits and never leaves for another workspace.
 */
final class Monkey {
    private static final int REMEMBERED = 80;
    private static final Set<String> LEAVING = Set.of("quit", "new", "open", "sample");
    private final Random chance;
    private final MonkeyRepertoire known;
    private final MonkeyHands hands;
    private final Deque<String> done = new ArrayDeque<>();
    private final List<Runnable> actions = new ArrayList<>();

    Monkey(long seed, MonkeyHands hands) {
        this.chance = new Random(seed);
        this.known = new MonkeyRepertoire(chance);
        this.hands = hands;
        often(16, this::click);
        often(6, this::pressKey);
        often(10, this::pressShortcut);
        often(14, this::dragStock);
        often(8, this::dragAnywhere);
        often(6, this::wheel);
        often(14, this::fireButton);
        often(8, this::chooseFromMenu);
        often(6, this::openTab);
        often(6, this::write);
        often(4, this::choose);
        often(3, this::paste);
        often(1, this::resize);
        often(4, this::leave);
        often(3, this::search);
    }

    private void often(int times, Supplier<String> action) {
        for (int i = 0; i < times; i++) {
            actions.add(() -> remember(action.get()));
        }
    }

    /** Does anything; then closes the palette, in which one of the lines is to quit. */
    void act() {
        known.any(actions).run();
        if (!hands.find(node -> "palette".equals(node.getId())).isEmpty()) {
            hands.type(KeyCode.ESCAPE);
        }
    }

    private String search() {
        hands.type(KeyCode.CONTROL, KeyCode.K);
        String wanted = known.wanted();
        hands.find(node -> "palette-field".equals(node.getId()))
                .forEach(field -> ((TextInputControl) field).setText(wanted));
        hands.type(KeyCode.DOWN);
        hands.type(KeyCode.ENTER);
        return "search " + wanted;
    }

    /** What it did last, the oldest first. */
    String told() {
        return String.join("\n", done);
    }

    private void remember(String what) {
        done.add(what);
        if (done.size() > REMEMBERED) {
            done.remove();
        }
    }

    private String click() {
        double x = chance.nextDouble();
        double y = 0.04 + 0.95 * chance.nextDouble(); // the bar of menus has a way of its own: Quit is there
        MouseButton button = chance.nextInt(8) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        hands.moveTo(x, y);
        hands.click(button);
        boolean twice = chance.nextInt(6) == 0;
        if (twice) {
            hands.click(button);
        }
        return "click %s at %.2f %.2f%s".formatted(button, x, y, twice ? " twice" : "");
    }

    private String pressKey() {
        KeyCode key = known.key();
        if (chance.nextInt(5) == 0) {
            hands.type(KeyCode.SHIFT, key);
        } else {
            hands.type(key);
        }
        return "key " + key;
    }

    private String pressShortcut() {
        KeyCode key = known.keyWithControl();
        hands.type(KeyCode.CONTROL, key);
        return "control " + key;
    }

    private String dragStock() {
        List<Node> centers = hands.find(node -> node.getStyleClass().contains("center-marker"));
        if (centers.size() < 2) {
            return "no centers";
        }
        Node from = known.any(centers);
        Node to = known.any(centers);
        hands.moveTo(from);
        hands.press(MouseButton.PRIMARY);
        hands.moveTo(0.3 + 0.3 * chance.nextDouble(), 0.3);
        hands.moveTo(to);
        String more = "";
        for (int i = chance.nextInt(3); i > 0; i--) {
            more += fiddle();
        }
        hands.release(MouseButton.PRIMARY);
        return "drag %s to %s%s".formatted(from.getId(), to.getId(), more);
    }

    /** What one does while holding stock. */
    private String fiddle() {
        return switch (chance.nextInt(5)) {
            case 0 -> {
                hands.wheel(chance.nextInt(7) - 3);
                yield ", wheel";
            }
            case 1 -> {
                hands.type(KeyCode.DIGIT4);
                yield ", 4";
            }
            case 2 -> {
                hands.type(KeyCode.ESCAPE);
                yield ", escape";
            }
            case 3 -> {
                hands.type(KeyCode.CONTROL, KeyCode.Z);
                yield ", undo";
            }
            default -> {
                hands.moveTo(chance.nextDouble(), chance.nextDouble());
                yield ", elsewhere";
            }
        };
    }

    private String dragAnywhere() {
        hands.moveTo(chance.nextDouble(), 0.1 + 0.9 * chance.nextDouble());
        hands.press(MouseButton.PRIMARY);
        for (int i = 1 + chance.nextInt(3); i > 0; i--) {
            hands.moveTo(chance.nextDouble(), chance.nextDouble());
        }
        hands.release(MouseButton.PRIMARY);
        return "drag anywhere";
    }

    private String wheel() {
        hands.moveTo(chance.nextDouble(), chance.nextDouble());
        hands.wheel(chance.nextInt(21) - 10);
        return "wheel";
    }

    private String fireButton() {
        List<Node> buttons = hands.find(node ->
                node instanceof ButtonBase && !(node instanceof MenuButton) && !LEAVING.contains("" + node.getId()));
        if (buttons.isEmpty()) {
            return "no button";
        }
        Node button = known.any(buttons);
        ((ButtonBase) button).fire();
        return "fire #" + button.getId() + " " + ((ButtonBase) button).getText();
    }

    private String chooseFromMenu() {
        List<MenuItem> items = new ArrayList<>();
        hands.find(MenuBar.class::isInstance)
                .forEach(bar -> ((MenuBar) bar).getMenus().forEach(menu -> items.addAll(menu.getItems())));
        items.removeIf(item -> item instanceof SeparatorMenuItem
                || item.isDisable()
                || LEAVING.contains(("" + item.getId()).replaceFirst("menu-", "")));
        if (items.isEmpty()) {
            return "no menu";
        }
        MenuItem item = known.any(items);
        item.fire();
        return "menu #" + item.getId();
    }

    private String openTab() {
        List<Node> panes = hands.find(TabPane.class::isInstance);
        if (panes.isEmpty()) {
            return "no tabs";
        }
        TabPane pane = (TabPane) known.any(panes);
        pane.getSelectionModel().select(chance.nextInt(pane.getTabs().size()));
        return "tab " + pane.getSelectionModel().getSelectedIndex() + " of #" + pane.getId();
    }

    private String write() {
        List<Node> fields = hands.find(TextInputControl.class::isInstance);
        if (fields.isEmpty()) {
            return "no field";
        }
        TextInputControl field = (TextInputControl) known.any(fields);
        field.requestFocus();
        field.setText(known.written());
        if (chance.nextBoolean()) {
            hands.type(KeyCode.ENTER);
        }
        return "write into #" + field.getId();
    }

    private String choose() {
        List<Node> choices = hands.find(node -> node instanceof ComboBox || node instanceof ChoiceBox);
        if (choices.isEmpty()) {
            return "no choice";
        }
        Node choice = known.any(choices);
        if (choice instanceof ComboBox<?> box && !box.getItems().isEmpty()) {
            box.getSelectionModel().select(chance.nextInt(box.getItems().size()));
        } else if (choice instanceof ChoiceBox<?> box && !box.getItems().isEmpty()) {
            box.getSelectionModel().select(chance.nextInt(box.getItems().size()));
        }
        return "choose in #" + choice.getId();
    }

    private String paste() {
        hands.copy(known.pasted());
        hands.type(KeyCode.CONTROL, KeyCode.V);
        return "paste";
    }

    private String resize() {
        hands.resize(900 + chance.nextInt(700), 560 + chance.nextInt(440));
        return "resize";
    }

    private String leave() {
        hands.type(KeyCode.ESCAPE);
        return "escape";
    }
}
