package spokes.ui.map;

import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import spokes.ui.map.ground.Ink;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.shade.Shade;

/** A shade as the legend shows it: its color and the lines over it. */
final class Swatch extends StackPane {
    private static final double WIDTH = 18;
    private static final double HEIGHT = 12;

    Swatch(Shade shade, Palette palette) {
        Rectangle body = new Rectangle(WIDTH, HEIGHT, palette.color(shade.ink()));
        body.setStroke(palette.color(Ink.RING));
        body.setStrokeWidth(0.8);
        Pane lines = new Pane();
        lines.setClip(new Rectangle(WIDTH, HEIGHT));
        lines.setMaxSize(WIDTH, HEIGHT);
        Color ink = palette.color(shade.hatch().isWarning() ? Ink.UNSERVED : Ink.RING);
        switch (shade.hatch()) {
            case NONE -> {}
            case SPARSE -> hatch(lines, ink, 9, 1, 1);
            case DENSE -> hatch(lines, ink, 5, 1, 1);
            case PARTLY -> hatch(lines, ink, 7, -1, 2);
            case CROSS -> {
                hatch(lines, ink, 7, 1, 1);
                hatch(lines, ink, 7, -1, 1);
            }
        }
        getChildren().setAll(body, lines);
        setMaxSize(WIDTH, HEIGHT);
    }

    /** Lines that rise to the right, or fall for a side of −1. */
    private static void hatch(Pane pane, Color ink, double step, int side, double width) {
        for (double x = -HEIGHT + step / 2; x < WIDTH; x += step) {
            Line line = side > 0 ? new Line(x, HEIGHT, x + HEIGHT, 0) : new Line(x, 0, x + HEIGHT, HEIGHT);
            line.setStroke(ink);
            line.setStrokeWidth(width);
            pane.getChildren().add(line);
        }
    }
}
