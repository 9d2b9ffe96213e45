package spokes.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * What belongs together in a menu, in the list of keys, and in the search for commands: all three are made of this.
 *
 * @param id       lower-case words
 * @param title    what the menu is called
 * @param sections actions in their order, with a line between two sections
 */
public record ActionGroup(String id, String title, List<List<Action>> sections) {

    /** A group. */
    public ActionGroup {
        sections = sections.stream().map(List::copyOf).toList();
    }

    /** All of it in order. */
    public List<Action> actions() {
        return sections.stream().flatMap(List::stream).toList();
    }

    /** Items for a menu, with their keys. */
    public List<MenuItem> menuItems() {
        List<MenuItem> items = new ArrayList<>();
        for (List<Action> section : sections) {
            if (!items.isEmpty() && !section.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            section.forEach(action -> items.add(action.menuItem()));
        }
        return items;
    }
}
