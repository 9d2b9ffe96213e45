package spokes.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import spokes.ui.Texts;

/** The button of the layers, buttons that zoom, and one that says what a drag of a center moves. */
final class MapControls extends HBox {
    private static final String PLUS = "M8 2v12M2 8h12";
    private static final String MINUS = "M2 8h12";
    private static final String PLACE = "M8 14C5 10 3.5 8 3.5 6a4.5 4.5 0 0 1 9 0C12.5 8 11 10 8 14M8 4.5v3M6.5 6h3";
    private static final String FIT = "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4";

    private final List<SVGPath> lines = new ArrayList<>();

    MapControls(Texts texts, Navigation navigation, Runnable fit, MenuButton layers, BooleanProperty placing) {
        super(8);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var zooms = new VBox(
                button("zoom-in", PLUS, texts.get("zoom.in"), () -> navigation.zoomBy(0.5)),
                button("zoom-out", MINUS, texts.get("zoom.out"), () -> navigation.zoomBy(-0.5)),
                button("zoom-fit", FIT, texts.get("zoom.fit"), fit),
                toggle("place-centers", PLACE, texts.get("site.mode"), placing));
        getChildren().addAll(panel(layers), panel(zooms));
    }

    /** Makes what is drawn on the buttons so much larger than usual; css does it with the buttons themselves. */
    void setScale(double scale) {
        for (SVGPath line : lines) {
            line.setScaleX(scale);
            line.setScaleY(scale);
        }
    }

    private static Region panel(Region inside) {
        var panel = new StackPane(inside);
        panel.getStyleClass().addAll("map-panel", "map-controls");
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return panel;
    }

    private Button button(String id, String path, String name, Runnable action) {
        var button = new Button();
        dress(button, id, path, name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private ToggleButton toggle(String id, String path, String name, BooleanProperty on) {
        var button = new ToggleButton();
        dress(button, id, path, name);
        button.selectedProperty().bindBidirectional(on);
        return button;
    }

    private void dress(ButtonBase button, String id, String path, String name) {
        var line = new SVGPath();
        line.setContent(path);
        line.getStyleClass().add("icon-line");
        lines.add(line);
        button.setGraphic(new Group(line));
        button.setId(id);
        button.getStyleClass().add("map-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }
}
