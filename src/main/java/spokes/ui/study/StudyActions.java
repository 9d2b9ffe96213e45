package spokes.ui.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.ActionGroup;
import spokes.ui.control.Icon;
import spokes.ui.notice.Notices;

/** The studies in toolbar and menu, by groups. */
public final class StudyActions {
    private final Texts texts = Texts.of("study");
    private final Map<StudyKind, Action> opening = new LinkedHashMap<>();
    private final Action closing;

    /**
     * Actions that open studies.
     *
     * @param notices tells why one cannot be opened
     */
    public StudyActions(StudyTabs tabs, Notices notices) {
        for (StudyKind kind : tabs.kinds()) {
            Action action = new Action("study-" + kind.id(), kind.title(), () -> tabs.open(kind), notices::refuse);
            action.tipProperty().set(kind.tip());
            kind.key().ifPresent(action::on);
            opening.put(kind, action);
        }
        closing = new Action("study-close", texts.get("close"), () -> closeFront(tabs, notices), notices::refuse)
                .on("Shortcut+W");
    }

    private void closeFront(StudyTabs tabs, Notices notices) {
        if (!tabs.closeFront()) {
            notices.refuse(texts.get("refused.close"));
        }
    }

    /** All of them, by groups, and at last the one that closes a study. */
    public ActionGroup actions() {
        List<List<Action>> sections = new ArrayList<>();
        for (StudyGroup group : StudyGroup.values()) {
            sections.add(opening.keySet().stream()
                    .filter(kind -> kind.group() == group)
                    .map(opening::get)
                    .toList());
        }
        sections.add(List.of(closing));
        return new ActionGroup("decide", texts.get("menu"), sections);
    }

    /** What the menu at the top lists, with keys. */
    public List<MenuItem> menuItems() {
        List<MenuItem> items = new ArrayList<>();
        for (StudyGroup group : StudyGroup.values()) {
            List<MenuItem> ofGroup = new ArrayList<>();
            opening.forEach((kind, action) -> {
                if (kind.group() == group) {
                    ofGroup.add(item(kind, action));
                }
            });
            if (!ofGroup.isEmpty()) {
                items.add(heading(group));
                items.addAll(ofGroup);
            }
        }
        items.add(new SeparatorMenuItem());
        items.add(closing.menuItem());
        return items;
    }

    /** A line with words, which the keyboard passes over. */
    private MenuItem heading(StudyGroup group) {
        SeparatorMenuItem heading = new SeparatorMenuItem();
        Label words = new Label(texts.get("group." + group));
        words.getStyleClass().add("menu-heading");
        heading.setContent(words);
        return heading;
    }

    private static MenuItem item(StudyKind kind, Action action) {
        MenuItem item = action.menuItem();
        item.setGraphic(new Icon(kind.icon()));
        return item;
    }

    /** The button of the toolbar; its items have no keys: a second item with one would answer twice. */
    public MenuButton button() {
        MenuButton button = new MenuButton(texts.get("menu"), new Icon("decide"));
        button.setId("decide");
        button.setAccessibleText(texts.get("menu.accessible"));
        button.getStyleClass().add("flat");
        for (MenuItem item : menuItems()) {
            item.setAccelerator(null);
            if (item.getId() != null) {
                item.setId("button-" + item.getId());
            }
            button.getItems().add(item);
        }
        return button;
    }
}
