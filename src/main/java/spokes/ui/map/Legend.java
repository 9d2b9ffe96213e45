package spokes.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import spokes.ui.MapDifference;
import spokes.ui.Texts;
import spokes.ui.map.ground.Ink;

/** What the colors of areas mean. */
final class Legend extends VBox {
    private static final double SWATCH = 6;

    /** So that it keeps off the scale in a small window. */
    private static final double WIDEST = 290;

    private final Label title;
    private final List<Node> ofDays;
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
        ofDays = List.of(title, row, second, size);
        getChildren().setAll(ofDays);
    }

    /** Says what the colors and signs of a difference mean, or what those of days do. */
    void show(Optional<MapDifference> difference) {
        getChildren().setAll(difference.map(this::ofDifference).orElse(ofDays));
    }

    private List<Node> ofDifference(MapDifference difference) {
        var head = new Label(texts.get("legend.difference." + difference.kind(), difference.name()));
        head.getStyleClass().add("title");
        head.setWrapText(true);
        head.setMaxWidth(WIDEST);
        var row = new HBox(10);
        row.setAlignment(Pos.CENTER_LEFT);
        for (int level = -2; level <= 2; level++) {
            row.getChildren().add(entry(signed(level), texts.get("legend." + difference.kind() + "." + level)));
        }
        var hint = new Label(texts.get("legend.difference.hint"));
        hint.getStyleClass().add("muted");
        return List.of(head, row, hint);
    }

    private static Region signed(int level) {
        var sign = new StackPane(circle(SWATCH, "level" + level));
        double arm = SWATCH * (Math.abs(level) > 1 ? 0.62 : 0.42);
        if (level != 0) {
            sign.getChildren().add(stroke(new Line(-arm, 0, arm, 0), level));
        }
        if (level > 0) {
            sign.getChildren().add(stroke(new Line(0, -arm, 0, arm), level));
        }
        sign.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return sign;
    }

    private static Line stroke(Line line, int level) {
        line.getStyleClass().add(Math.abs(level) > 1 ? "strong-sign" : "sign");
        return line;
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
