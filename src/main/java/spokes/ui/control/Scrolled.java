package spokes.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Gives content the room that there is, and lets it scroll where that is too little to show any of it whole. */
public final class Scrolled {
    private Scrolled() {}

    /**
     * A pane around a content.
     *
     * @param least so high is the content at least, in pixels
     */
    public static ScrollPane of(Region content, double least) {
        StackPane room = new StackPane(content);
        room.setMinHeight(least);
        ScrollPane pane = new ScrollPane(room);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("edge-to-edge");
        return pane;
    }
}
