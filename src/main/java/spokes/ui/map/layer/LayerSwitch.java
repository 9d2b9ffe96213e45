package spokes.ui.map.layer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import spokes.ui.Memory;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.ActionGroup;
import spokes.ui.control.Icon;

/** Switches layers by a menu on the map and by keys, and remembers them. */
public final class LayerSwitch {
    private static final String KEY = "map.layers";

    /** Whether heat took the circles' place; kept, as the next other color may be chosen after a restart. */
    private static final String CIRCLES = "map.circles";

    private static final String GIVEN_WAY = "hidden";

    private final Texts texts = Texts.of("map.layer.layers");
    private final Memory memory;
    private final Consumer<Layers> shown;
    private final Map<Coloring, RadioMenuItem> colorings = new EnumMap<>(Coloring.class);
    private final Map<Layer, CheckMenuItem> checks = new EnumMap<>(Layer.class);
    private final MenuButton button = new MenuButton();
    private Layers layers;

    /**
     * A switch at what the planner saw last.
     *
     * @param shown hears what is to be shown from now on
     */
    public LayerSwitch(Memory memory, Consumer<Layers> shown) {
        this.memory = memory;
        this.shown = shown;
        layers = memory.recall(KEY).map(Layers::parse).orElseGet(Layers::start);
        build();
        mark();
    }

    private void build() {
        ToggleGroup one = new ToggleGroup();
        for (Coloring coloring : Coloring.values()) {
            RadioMenuItem item = new RadioMenuItem(text(coloring));
            item.setId(id(coloring));
            item.setToggleGroup(one);
            item.setOnAction(_ -> color(coloring));
            colorings.put(coloring, item);
        }
        for (Layer layer : Layer.values()) {
            CheckMenuItem item = new CheckMenuItem(text(layer));
            item.setId(id(layer));
            item.setOnAction(_ -> turn(layer, item.isSelected()));
            checks.put(layer, item);
        }
        button.setId("layers");
        button.setText(texts.get("layers"));
        button.setGraphic(new Icon("layers"));
        button.setAccessibleText(texts.get("layers.name"));
        button.setTooltip(new Tooltip(texts.get("layers.tip")));
        button.getStyleClass().add("layers-button");
        List<MenuItem> items = new ArrayList<>(colorings.values());
        items.add(new SeparatorMenuItem());
        items.addAll(checks.values());
        button.getItems().setAll(items);
    }

    private String text(Enum<?> choice) {
        return texts.get(choice.getDeclaringClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + "." + choice);
    }

    private static String id(Enum<?> choice) {
        String kind = choice instanceof Coloring ? "color-" : "layer-";
        return kind + choice.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The button whose menu has all of them. */
    public MenuButton button() {
        return button;
    }

    /** What is to be shown now. */
    public Layers layers() {
        return layers;
    }

    /** The same as actions with keys: Alt and the digits in their order; 0 for heat. */
    public ActionGroup actions(Consumer<String> refuse) {
        List<Action> colors = new ArrayList<>();
        List<Action> toggles = new ArrayList<>();
        int digit = 1;
        for (Coloring coloring : Coloring.values()) {
            String text = texts.get("action.color", text(coloring));
            Action action = new Action(id(coloring), text, () -> color(coloring), refuse);
            colors.add(action.on(coloring == Coloring.HEAT ? "Alt+0" : "Alt+" + digit++));
        }
        for (Layer layer : Layer.values()) {
            String text = texts.get("action.layer", text(layer));
            Action action = new Action(id(layer), text, () -> turn(layer, !layers.has(layer)), refuse);
            toggles.add(digit > 9 ? action : action.on("Alt+" + digit++));
        }
        return new ActionGroup("map", texts.get("map"), List.of(colors, toggles));
    }

    /** Demand is shown as heat or as circles: these give way, and come back with the next other color. */
    private void color(Coloring coloring) {
        boolean isHeat = layers.coloring() == Coloring.HEAT;
        Layers next = layers.colored(coloring);
        if (coloring == Coloring.HEAT && !isHeat) {
            keepCircles(layers.has(Layer.BUBBLES));
            next = next.with(Layer.BUBBLES, false);
        } else if (coloring != Coloring.HEAT && isHeat && haveCirclesGivenWay()) {
            next = next.with(Layer.BUBBLES, true);
        }
        show(next);
    }

    /** Who switches circles while heat is shown has said what is wanted: nothing comes back by itself then. */
    private void turn(Layer layer, boolean isOn) {
        if (layer == Layer.BUBBLES) {
            keepCircles(false);
        }
        show(layers.with(layer, isOn));
    }

    private boolean haveCirclesGivenWay() {
        return memory.recall(CIRCLES).filter(GIVEN_WAY::equals).isPresent();
    }

    private void keepCircles(boolean haveGivenWay) {
        memory.keep(CIRCLES, haveGivenWay ? GIVEN_WAY : "");
    }

    private void show(Layers now) {
        layers = now;
        memory.keep(KEY, now.text());
        mark();
        shown.accept(now);
    }

    private void mark() {
        colorings.forEach((coloring, item) -> item.setSelected(layers.coloring() == coloring));
        checks.forEach((layer, item) -> item.setSelected(layers.has(layer)));
    }
}
