package spokes.ui.window;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import spokes.ui.Desk;
import spokes.ui.Texts;
import spokes.ui.notice.Notices;

/** The workspaces that were open lately. One that is not there any more says so, and is forgotten when it is chosen. */
final class RecentMenu extends Menu {
    private final Texts texts = Texts.of("window");
    private final Desk desk;
    private final Notices notices;

    RecentMenu(Desk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
        setId("menu-recent");
        setText(texts.get("menu.recent"));
        fill();
        setOnShowing(_ -> fill());
    }

    private void fill() {
        getItems().setAll(desk.recentWorkspaces().stream().map(this::item).toList());
        if (getItems().isEmpty()) {
            MenuItem none = new MenuItem(texts.get("recent.none"));
            none.setDisable(true);
            getItems().add(none);
        }
    }

    private MenuItem item(Desk.Recent recent) {
        String path = recent.path().toString();
        MenuItem item = new MenuItem(recent.isThere() ? path : texts.get("recent.gone", path));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            if (recent.isThere()) {
                desk.open(recent.path());
            } else {
                desk.forget(recent.path());
                notices.refuse(texts.get("recent.forgotten", path));
            }
        });
        return item;
    }
}
