package spokes.ui.window;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import spokes.ui.Texts;

/**
 * Moves what stands beside the map into tabs below it where the window is narrow, as with large letters: first the lists
 * of centers and products, then the figures too. All of it comes back to its side with the room.
 */
final class Rooms {
    /** So wide is a window that has lists, map and figures beside each other, in pixels of letters at 100 %. */
    static final double ALL_BESIDE = 1000;

    /** So wide is one that has map and figures beside each other. */
    private static final double TWO_BESIDE = 760;

    private final SplitPane bench;
    private final SplitPane upper;
    private final SplitPane lists;
    private final ScrollPane figures;
    private final TabPane tables;
    private final Tab listsTab = tab("tab-lists", "tab.lists");
    private final Tab figuresTab = tab("tab-figures", "tab.figures");
    private final Runnable arranging;

    /**
     * Rooms of a window.
     *
     * @param bench     the map and its tables, and the figures
     * @param upper     the lists and the map
     * @param arranging puts dividers into place after a move
     */
    Rooms(SplitPane bench, SplitPane upper, SplitPane lists, ScrollPane figures, TabPane tables, Runnable arranging) {
        this.bench = bench;
        this.upper = upper;
        this.lists = lists;
        this.figures = figures;
        this.tables = tables;
        this.arranging = arranging;
        bench.widthProperty().subscribe((_, width) -> fit(width.doubleValue()));
    }

    private static Tab tab(String id, String caption) {
        Tab tab = new Tab(Texts.of("window").get(caption));
        tab.setId(id);
        tab.setClosable(false);
        return tab;
    }

    private void fit(double width) {
        if (width <= 0) {
            return;
        }
        boolean moved = place(lists, upper, 0, listsTab, width < ALL_BESIDE);
        if (moved) {
            lists.setOrientation(width < ALL_BESIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        }
        if (place(figures, bench, 1, figuresTab, width < TWO_BESIDE) || moved) {
            arranging.run();
        }
    }

    /** Puts a part below the map or back to its side; tells whether it was elsewhere. */
    private boolean place(Node part, SplitPane side, int at, Tab tab, boolean below) {
        if (below == tables.getTabs().contains(tab)) {
            return false;
        }
        if (below) {
            side.getItems().remove(part);
            tab.setContent(new StackPane(part));
            tables.getTabs().addFirst(tab);
        } else {
            tables.getTabs().remove(tab);
            tab.setContent(null);
            side.getItems().add(at, part);
        }
        return true;
    }

    /** Brings a part to the front if it lies below the map. */
    void reveal(Node part) {
        for (Tab tab : List.of(listsTab, figuresTab)) {
            for (Node at = part; at != null; at = at.getParent()) {
                if (at.equals(tab.getContent())) {
                    tables.getSelectionModel().select(tab);
                }
            }
        }
    }
}
