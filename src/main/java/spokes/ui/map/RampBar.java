package spokes.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import spokes.ui.map.ground.Ink;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.shade.AreaLegend;

/** Colors that pass into each other as the legend shows them, from the ground up, with what they mean below. */
final class RampBar extends VBox {
    private static final double HEIGHT = 12;

    RampBar(AreaLegend.Ramp ramp, Palette palette, double width) {
        super(1);
        var bar = new Rectangle(width, HEIGHT, gradient(ramp, palette));
        bar.setStroke(palette.color(Ink.RING));
        bar.setStrokeWidth(0.8);
        var labels = new StackPane();
        for (int i = 0; i < ramp.labels().size(); i++) {
            var label = new Label(ramp.labels().get(i));
            StackPane.setAlignment(
                    label, i == 0 ? Pos.CENTER_LEFT : i == ramp.labels().size() - 1 ? Pos.CENTER_RIGHT : Pos.CENTER);
            labels.getChildren().add(label);
        }
        labels.setMaxWidth(width);
        getChildren().addAll(bar, labels);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private static LinearGradient gradient(AreaLegend.Ramp ramp, Palette palette) {
        List<Stop> stops = new ArrayList<>();
        int last = ramp.inks().size() - 1;
        for (int i = 0; i <= last; i++) {
            Color color = palette.color(ramp.inks().get(i));
            stops.add(new Stop((double) i / last, color.deriveColor(0, 1, 1, i == 0 ? 0 : 1)));
        }
        return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops);
    }
}
