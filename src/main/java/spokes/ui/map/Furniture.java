package spokes.ui.map;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.ground.ScaleBar;
import spokes.ui.map.ground.Viewport;
import spokes.ui.map.shade.AreaLegend;

/** What stands around the map: legend, buttons, scale and sources in the corners, and a word where there is nothing. */
final class Furniture {
    private static final double MARGIN = 10;

    /** So high is a map whose legend has room to say more than what the colors mean, in pixels. */
    private static final double ROOM_FOR_HINTS = 330;

    private final Legend legend;
    private final MapControls controls;
    private final ScaleBar scale;
    private final Texts texts;
    private final Label attribution;
    private final HBox sources;
    private final VBox empty = new VBox(4);

    Furniture(Texts texts, Figures figures, Palette palette, MapControls buttons) {
        legend = new Legend(palette);
        controls = buttons;
        scale = new ScaleBar(figures);
        this.texts = texts;
        attribution = new Label(texts.get("attribution"));
        attribution.getStyleClass().add("attribution");
        sources = new HBox(10, scale, attribution);
        sources.setAlignment(Pos.BOTTOM_RIGHT);
        sources.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sources.setMouseTransparent(true);
        var title = new Label(texts.get("empty.title"));
        title.getStyleClass().add("title");
        var text = new Label(texts.get("empty.text"));
        text.setWrapText(true);
        empty.getChildren().addAll(title, text);
        empty.getStyleClass().addAll("map-panel", "empty");
        empty.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        empty.setVisible(false);
    }

    /** Puts all of it into its corners. */
    void standIn(StackPane pane) {
        pane.getChildren().add(empty);
        stand(pane, legend, Pos.BOTTOM_LEFT);
        stand(pane, sources, Pos.BOTTOM_RIGHT);
        stand(pane, controls, Pos.TOP_RIGHT);
        pane.layoutBoundsProperty().subscribe(_ -> part(pane));
        legend.layoutBoundsProperty().subscribe(_ -> part(pane));
        sources.layoutBoundsProperty().subscribe(_ -> part(pane));
    }

    /** Lifts the legend above scale and sources where they do not fit beside each other, and leaves it less to say. */
    private void part(StackPane pane) {
        double beside = pane.getWidth() - 3 * MARGIN - sources.getWidth();
        double lift = legend.getWidth() > beside ? sources.getHeight() + MARGIN / 2 : 0;
        StackPane.setMargin(legend, new Insets(MARGIN, MARGIN, MARGIN + lift, MARGIN));
        legend.setBrief(pane.getHeight() < ROOM_FOR_HINTS);
    }

    /** Puts a node into a corner. */
    static void stand(StackPane pane, Node node, Pos corner) {
        pane.getChildren().add(node);
        StackPane.setAlignment(node, corner);
        StackPane.setMargin(node, new Insets(MARGIN));
    }

    /** Shows the scale of a part of the world. */
    void show(Viewport part) {
        scale.show(part);
    }

    /** Says what the colors of areas mean. */
    void show(AreaLegend shades) {
        legend.show(shades);
    }

    /** Says what to do first, or not. */
    void showEmpty(boolean on) {
        empty.setVisible(on);
    }

    /** Names who made an online map beside who made the built-in one; empty for none. */
    void showSource(String online) {
        String own = texts.get("attribution");
        attribution.setText(online.isEmpty() ? own : texts.get("attribution.online", online, own));
    }

    /** Makes what is there to be pressed so much larger than usual. */
    void setScale(double scale) {
        controls.setScale(scale);
    }

    /** Shows what is there to be pressed, or leaves it out as for a picture. */
    void showControls(boolean on) {
        controls.setVisible(on);
    }

    /** What of the pane it covers. */
    List<Rectangle2D> boxes() {
        return List.of(box(legend.getBoundsInParent()), box(sources()), box(controls.getBoundsInParent()));
    }

    /** Where scale and sources are with the scale shown last, which may be laid out with the next frame only. */
    private Bounds sources() {
        Bounds now = sources.getBoundsInParent();
        double width = sources.prefWidth(-1);
        return new BoundingBox(now.getMaxX() - width, now.getMinY(), width, now.getHeight());
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
