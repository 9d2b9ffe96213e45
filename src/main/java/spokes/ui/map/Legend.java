package spokes.ui.map;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import spokes.ui.Texts;
import spokes.ui.map.ground.Ink;

/** What the colors of areas mean. */
final class Legend extends VBox {
    private static final double SWATCH = 6;

    private final Label title;
    private final Texts texts;

    Legend(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("map-panel", "legend");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        title = new Label(texts.get("legend.title"));
        title.getStyleClass().add("title");
        var row = new HBox(10);
        row.setAlignment(Pos.CENTER_LEFT);
        for (int days = 1; days <= Ink.DAY_CLASSES; days++) {
            String text = texts.get(days < Ink.DAY_CLASSES ? "legend.days" : "legend.more", days);
            row.getChildren().add(entry(disc("days-" + days), text));
        }
        var second = new HBox(
                10, entry(crossed(), texts.get("legend.unserved")), entry(partly(), texts.get("legend.partly")));
        var size = new Label(texts.get("legend.size"));
        size.getStyleClass().add("muted");
        getChildren().addAll(title, row, second, size);
    }

    /** Says whether the colors are those of the selected products alone. */
    void show(boolean ofSelection) {
        title.setText(texts.get(ofSelection ? "legend.title-selected" : "legend.title"));
    }

    private static Label entry(Region swatch, String text) {
        var label = new Label(text, swatch);
        label.setGraphicTextGap(4);
        return label;
    }

    private static Region disc(String style) {
        return swatch(circle(SWATCH, style));
    }

    private static Region crossed() {
        double arm = SWATCH * 0.45;
        var down = new Line(-arm, -arm, arm, arm);
        var up = new Line(-arm, arm, arm, -arm);
        down.getStyleClass().add("cross");
        up.getStyleClass().add("cross");
        var cross = new StackPane(circle(SWATCH, "unserved"), down, up);
        cross.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return cross;
    }

    private static Region partly() {
        return new StackPane(circle(SWATCH, "days-2"), circle(SWATCH * 0.5, "unmet"));
    }

    private static Region swatch(Circle circle) {
        return new StackPane(circle);
    }

    private static Circle circle(double radius, String style) {
        var circle = new Circle(radius);
        circle.getStyleClass().addAll("swatch", style);
        return circle;
    }
}
