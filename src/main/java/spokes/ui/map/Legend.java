package spokes.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.shade.AreaLegend;
import spokes.ui.map.shade.Shading;

/** What the colors of areas mean. */
final class Legend extends VBox {
    /** So that it keeps off the scale in a small window. */
    private static final double WIDEST = 240;

    private final Palette palette;
    private boolean brief;

    Legend(Palette palette) {
        this.palette = palette;
        getStyleClass().addAll("map-panel", "legend");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /** Says what the shades mean. */
    void show(AreaLegend legend) {
        Label title = new Label(legend.title());
        title.getStyleClass().add("title");
        title.setWrapText(true);
        title.setMaxWidth(WIDEST);
        List<Node> rows = new ArrayList<>(List.of(title));
        legend.ramp().ifPresent(ramp -> rows.add(new RampBar(ramp, palette, WIDEST)));
        if (!legend.entries().isEmpty()) {
            rows.add(entries(legend.entries()));
        }
        legend.hints().forEach(hint -> rows.add(hint(hint)));
        getChildren().setAll(rows);
        setBrief(brief);
    }

    /** Leaves out all but the title and the colors, or not. */
    void setBrief(boolean isBrief) {
        brief = isBrief;
        for (Node row : getChildren()) {
            row.setVisible(!brief || !row.getStyleClass().contains("muted"));
            row.setManaged(row.isVisible());
        }
    }

    private Node entries(List<Shading.Entry> all) {
        FlowPane pane = new FlowPane(10, 4);
        pane.setPrefWrapLength(WIDEST);
        pane.setMaxWidth(WIDEST);
        for (Shading.Entry entry : all) {
            Label label = new Label(entry.text(), new Swatch(entry.shade(), palette));
            label.setGraphicTextGap(4);
            label.setAlignment(Pos.CENTER_LEFT);
            pane.getChildren().add(label);
        }
        return pane;
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMaxWidth(WIDEST);
        return label;
    }
}
