package spokes.ui.window;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.Icon;

/** The line of buttons at the top: which workspace it is, and what is done most. */
final class WindowToolbar extends ToolBar {

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
        getItems()
                .setAll(
                        workspace,
                        actions.scenarios().button(),
                        new Separator(Orientation.VERTICAL),
                        flat(actions.importing(), "import", texts.get("toolbar.import")),
                        actions.exports().button(),
                        actions.optimizing().button(),
                        actions.studies().button(),
                        new Separator(Orientation.VERTICAL),
                        flat(actions.undoing(), "undo", ""),
                        flat(actions.redoing(), "redo", ""),
                        flat(actions.listingHistory(), "history", ""),
                        gap,
                        flat(actions.searching(), "search", ""),
                        flat(actions.changingTheme(), "theme", ""),
                        flat(actions.openingSettings(), "settings", ""),
                        flat(actions.helping(), "help", ""));
    }

    private static Button flat(Action action, String icon, String caption) {
        Button button = action.button(icon, caption);
        button.getStyleClass().add("flat");
        return button;
    }
}
