package spokes.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Gives content the room that there is, and lets it scroll where that is too little to show any of it whole. */
public final class Scrolled {
    private Scrolled() {}

    /**
     * A pane around a content.
     *
     * @param least so high is the content at least, in pixels; higher if it needs more itself
     */
    public static ScrollPane of(Region content, double least) {
        StackPane room = new Room(content, least);
        ScrollPane pane = new ScrollPane(room);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("edge-to-edge");
        return pane;
    }

    /** Scrolls until a part of a content is at the top, or as far as there is content; nothing where nothing scrolls. */
    public static void to(Node part) {
        for (Node at = part; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                pane.applyCss();
                pane.layout(); // where the part is now
                Bounds all = pane.getContent().getLayoutBounds();
                double top = pane.getContent()
                        .sceneToLocal(part.localToScene(part.getLayoutBounds()))
                        .getMinY();
                double hidden = all.getHeight() - pane.getViewportBounds().getHeight();
                pane.setVvalue(hidden > 0 ? Math.min(1, top / hidden) : 0);
                return;
            }
        }
    }

    /** As high as what is in it needs at least. */
    private static final class Room extends StackPane {
        private final double least;

        Room(Region content, double least) {
            super(content);
            this.least = least;
        }

        @Override
        protected double computeMinHeight(double width) {
            return Math.max(least, super.computeMinHeight(width));
        }
    }
}
