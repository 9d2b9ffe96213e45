package spokes.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import spokes.ui.control.ActionGroup;
import spokes.ui.study.StudyActions;

/** The menu bar: everything the window can do, with its key. */
final class WindowMenu extends MenuBar {

    /**
     * A menu for each group, except that exports are a menu within the first.
     *
     * @param recent  goes into the first menu, after what opens a workspace
     * @param studies its menu has headings and icons of its own
     */
    WindowMenu(List<ActionGroup> groups, StudyActions studies, Menu recent) {
        setId("menu");
        for (ActionGroup group : groups) {
            if (group.id().equals("export")) {
                inFile(menu(group, group.menuItems()));
            } else {
                List<MenuItem> items = group.id().equals("decide") ? studies.menuItems() : group.menuItems();
                getMenus().add(menu(group, items));
            }
        }
        getMenus().getFirst().getItems().add(2, recent);
    }

    /** Puts the exports before the last section of the first menu. */
    private void inFile(Menu exports) {
        List<MenuItem> items = getMenus().getFirst().getItems();
        int lastLine = 0;
        for (int i = 0; i < items.size(); i++) {
            lastLine = items.get(i) instanceof SeparatorMenuItem ? i : lastLine;
        }
        items.add(lastLine, exports);
    }

    private static Menu menu(ActionGroup group, List<MenuItem> items) {
        Menu menu = new Menu(group.title());
        menu.setId("menu-of-" + group.id());
        menu.getItems().setAll(new ArrayList<>(items));
        return menu;
    }
}
