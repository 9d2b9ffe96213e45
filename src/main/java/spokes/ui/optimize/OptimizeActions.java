package spokes.ui.optimize;

import java.util.List;
import javafx.scene.control.MenuButton;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.ActionGroup;
import spokes.ui.control.Icon;
import spokes.ui.notice.Notices;
import spokes.ui.proposal.Goal;

/** The ways to a better plan: what is under Optimize in the toolbar and in the menu. */
public final class OptimizeActions {
    private final Texts texts = Texts.of("optimize");
    private final List<Action> centers;
    private final List<Action> stock;

    /**
     * Actions that ask a trip.
     *
     * @param notices tells why one cannot be done
     */
    public OptimizeActions(Notices notices, OptimizeTrip trip) {
        centers = List.of(
                action(Goal.NETWORK, notices, trip).on("Shortcut+Shift+N"),
                action(Goal.STUDY, notices, trip).on("Shortcut+Shift+K"),
                action(Goal.ALTERNATIVES, notices, trip));
        stock = List.of(
                action(Goal.PLACEMENT, notices, trip).on("Shortcut+Shift+P"),
                action(Goal.TRANSFERS, notices, trip).on("Shortcut+Shift+T"),
                action(Goal.SPLIT, notices, trip));
    }

    private Action action(Goal goal, Notices notices, OptimizeTrip trip) {
        Action action = new Action(
                "optimize-" + goal.key(), texts.get("menu." + goal.key()), () -> trip.ask(goal), notices::refuse);
        action.tipProperty().set(texts.get("about." + goal.key()));
        return action;
    }

    /** Says why nothing can be optimized; empty if it can. */
    public void refuse(String reason) {
        centers.forEach(action -> action.refusalProperty().set(reason));
        stock.forEach(action -> action.refusalProperty().set(reason));
    }

    /** What the menu at the top lists. */
    public ActionGroup group() {
        return new ActionGroup("optimize", texts.get("menu.optimize"), List.of(stock, centers));
    }

    /** The button of the toolbar; its items have no keys: a second item with one would answer twice. */
    public MenuButton button() {
        MenuButton button = new MenuButton(texts.get("menu.optimize"), new Icon("optimize"));
        button.setId("optimize");
        button.setAccessibleText(texts.get("menu.optimize"));
        button.getStyleClass().add("flat");
        button.getItems().setAll(group().menuItems());
        button.getItems().forEach(item -> {
            item.setAccelerator(null);
            if (item.getId() != null) {
                item.setId("button-" + item.getId());
            }
        });
        return button;
    }
}
