package spokes.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import spokes.model.scenario.Scenario;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.ActionGroup;
import spokes.ui.control.Icon;
import spokes.ui.notice.Notices;

/** Scenarios in toolbar and menu: which one is in view, and what can be done with it. */
public final class ScenarioActions {
    private static final int LONGEST_NAME = 28;

    private final Texts texts = Texts.of("scenario");
    private final Notices notices;
    private final ScenarioTrip trip;
    private final Action make;
    private final List<Action> ofOne;
    private final MenuButton button = new MenuButton("", new Icon("branch"));

    /**
     * Actions that ask a trip.
     *
     * @param notices tells why one cannot be done
     */
    public ScenarioActions(Notices notices, ScenarioTrip trip) {
        this.notices = notices;
        this.trip = trip;
        make = action("make", trip::make).on("Shortcut+B");
        ofOne = List.of(
                action("rename", trip::rename),
                action("note", trip::note),
                action("merge", trip::merge),
                action("delete", trip::delete));
        button.setId("scenario");
        button.getStyleClass().addAll("flat", "scenario-switch");
        button.setMnemonicParsing(false);
    }

    private Action action(String key, Runnable does) {
        Action action = new Action("scenario-" + key, texts.get("action." + key), does, notices::refuse);
        action.tipProperty().set(texts.get("action." + key + ".tip"));
        return action;
    }

    /** Makes a scenario. */
    public Action making() {
        return make;
    }

    /** Shows which scenarios there are and which one is in view. */
    public void show(State state) {
        String inView = state.sight().scenario();
        String refusal = inView.isEmpty() ? texts.get("refused.base") : "";
        ofOne.forEach(action -> action.refusalProperty().set(refusal));
        String name = inView.isEmpty() ? texts.get("base") : inView;
        button.setText(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name);
        button.setAccessibleText(texts.get("switch", name));
        button.getStyleClass().removeAll("in-scenario");
        if (!inView.isEmpty()) {
            button.getStyleClass().add("in-scenario");
        }
        List<MenuItem> items = new ArrayList<>();
        ToggleGroup group = new ToggleGroup();
        items.add(choice("", texts.get("base"), inView, group));
        for (Scenario scenario : state.sight().book().list()) {
            String words = scenario.note().isEmpty()
                    ? scenario.name()
                    : texts.get("switch.noted", scenario.name(), scenario.note());
            items.add(choice(scenario.name(), words, inView, group));
        }
        items.add(new SeparatorMenuItem());
        items.addAll(actionItems("switch-"));
        button.getItems().setAll(items);
    }

    private RadioMenuItem choice(String scenario, String words, String inView, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(scenario.equals(inView));
        item.setOnAction(_ -> trip.view(scenario));
        return item;
    }

    /** Items of this kind have no keys: a second one with a key would answer twice. */
    private List<MenuItem> actionItems(String prefix) {
        List<MenuItem> items = group().menuItems();
        items.forEach(item -> {
            item.setAccelerator(null);
            item.setId(prefix + item.getId());
        });
        return items;
    }

    /** What the menu at the top lists. */
    public ActionGroup group() {
        List<Action> all = new ArrayList<>(List.of(make));
        all.addAll(ofOne);
        return new ActionGroup("scenario", Texts.of("window").get("menu.scenario"), List.of(all));
    }

    /** Takes a scenario in view, or the base plan (empty). */
    public void view(String scenario) {
        trip.view(scenario);
    }

    /** The switch in the toolbar. */
    public MenuButton button() {
        return button;
    }
}
