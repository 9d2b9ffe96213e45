package spokes.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.Captions;
import spokes.ui.control.Icon;

/** The line of buttons at the top: which workspace it is, and what is done most. */
final class WindowToolbar extends ToolBar {
    /** So wide is a bar in which the icons of all buttons find room, in pixels. */
    private static final double NARROW = 760;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final Set<String> SPARED = Set.of("history", "theme", "settings");

    WindowToolbar(String workspaceName, WindowActions actions) {
        Texts texts = Texts.of("window");
        getStyleClass().add("window-toolbar");
        MenuButton workspace = new MenuButton(workspaceName, new Icon("spokes", 18));
        workspace.setId("workspace");
        workspace.getStyleClass().addAll("flat", "workspace-name");
        workspace.setMnemonicParsing(false);
        workspace.setAccessibleText(texts.get("toolbar.workspace", workspaceName));
        workspace
                .getItems()
                .setAll(
                        actions.creating().menuItem(),
                        actions.opening().menuItem(),
                        actions.openingSample().menuItem());
        workspace.getItems().forEach(item -> item.setAccelerator(null));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        MenuButton scenario = actions.scenarios().button();
        List<ButtonBase> worded = List.of(
                flat(actions.importing(), "import", texts.get("toolbar.import")),
                actions.exports().button(),
                tipped(actions.optimizing().button()),
                tipped(actions.studies().button()));
        List<Node> all = new ArrayList<>(List.of(workspace, tipped(scenario), new Separator(Orientation.VERTICAL)));
        all.addAll(worded);
        all.addAll(List.of(
                new Separator(Orientation.VERTICAL),
                flat(actions.undoing(), "undo", ""),
                flat(actions.redoing(), "redo", ""),
                flat(actions.listingHistory(), "history", ""),
                gap,
                flat(actions.searching(), "search", ""),
                flat(actions.changingTheme(), "theme", ""),
                flat(actions.openingSettings(), "settings", ""),
                flat(actions.helping(), "help", "")));
        getItems().setAll(all);
        List<Labeled> shedding = new ArrayList<>(List.of(scenario));
        shedding.addAll(worded);
        widthProperty().subscribe((_, width) -> keep(all, width.doubleValue() < NARROW));
        Captions.fit(this, shedding);
    }

    /** Leaves out what menus have as well, where even icons find no room. */
    private void keep(List<Node> all, boolean isNarrow) {
        List<Node> kept = all.stream()
                .filter(item -> !isNarrow || item.getId() == null || !SPARED.contains(item.getId()))
                .toList();
        pseudoClassStateChanged(TIGHT, isNarrow);
        if (!kept.equals(getItems())) {
            getItems().setAll(kept);
        }
    }

    private static MenuButton tipped(MenuButton button) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(tip);
        return button;
    }

    private static Button flat(Action action, String icon, String caption) {
        Button button = action.button(icon, caption);
        button.getStyleClass().add("flat");
        return button;
    }
}
