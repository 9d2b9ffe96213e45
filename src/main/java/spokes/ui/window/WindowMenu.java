package spokes.ui.window;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import spokes.ui.Texts;
import spokes.ui.control.Action;

/** The menu bar: everything the window can do, with its key. */
final class WindowMenu extends MenuBar {
    private final Texts texts = Texts.of("window");

    WindowMenu(WindowActions actions, Action cancelTransfer) {
        setId("menu");
        getMenus()
                .setAll(
                        menu(
                                "file",
                                actions.creating().menuItem(),
                                actions.opening().menuItem(),
                                actions.openingSample().menuItem(),
                                new SeparatorMenuItem(),
                                actions.importing().menuItem(),
                                actions.pasting().menuItem(),
                                exports(actions),
                                new SeparatorMenuItem(),
                                actions.quitting().menuItem()),
                        menu(
                                "edit",
                                actions.undoing().menuItem(),
                                actions.redoing().menuItem(),
                                new SeparatorMenuItem(),
                                actions.moving().menuItem(),
                                cancelTransfer.menuItem()),
                        menu("scenario", actions.scenarios().menuItems().toArray(MenuItem[]::new)),
                        menu("optimize", actions.optimizing().menuItems().toArray(MenuItem[]::new)),
                        menu("decide", actions.studies().menuItems().toArray(MenuItem[]::new)),
                        menu(
                                "view",
                                actions.changingTheme().menuItem(),
                                actions.fitting().menuItem()),
                        menu(
                                "help",
                                actions.helping().menuItem(),
                                actions.hinting().menuItem()));
    }

    private Menu exports(WindowActions actions) {
        Menu menu = new Menu(texts.get("menu.export"));
        menu.setId("menu-of-export");
        menu.getItems().setAll(actions.exports().menuItems());
        return menu;
    }

    private Menu menu(String key, MenuItem... items) {
        Menu menu = new Menu(texts.get("menu." + key));
        menu.setId("menu-of-" + key);
        menu.getItems().setAll(items);
        return menu;
    }
}
