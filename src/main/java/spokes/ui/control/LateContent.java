package spokes.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Tab;

/** Puts what a tab shows into the window when the tab is selected first: until then nobody waits for its layout. */
public final class LateContent {
    private LateContent() {}

    /** Gives a tab its content at its first selection. */
    public static void of(Tab tab) {
        Node content = tab.getContent();
        if (content == null || tab.isSelected()) {
            return;
        }
        tab.setContent(null);
        tab.selectedProperty().subscribe(selected -> {
            if (selected && tab.getContent() == null) {
                tab.setContent(content);
            }
        });
    }
}
