package spokes.ui.map.ground;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.ui.Figures;

/** How long a round distance is in the middle of the map, in the planner's unit. */
public final class ScaleBar extends VBox {
    /** Two and a half times what the shortest has to hold: "2,000 km". */
    private static final double LONGEST = 135;

    /** The size of letters at which the scale is that long, in pixels. */
    private static final double USUAL_LETTERS = 10;

    private static final String NO_BREAK = "\u00a0";

    private final Figures figures;
    private Viewport shown = Viewport.start();
    private final Label bar = new Label();

    /** A scale in the units and the language of these figures. */
    public ScaleBar(Figures figures) {
        this.figures = figures;
        getStyleClass().add("scale-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        bar.getStyleClass().add("over");
        getChildren().add(bar);
        setMouseTransparent(true);
        bar.fontProperty().subscribe(_ -> show(shown));
    }

    /** Shows the scale of a part of the world. */
    public void show(Viewport viewport) {
        shown = viewport;
        double perPixel = figures.units().distance(viewport.metersPerPixel() / 1000);
        double round = round(perPixel * LONGEST * bar.getFont().getSize() / USUAL_LETTERS);
        bar.setText(figures.exact(round) + NO_BREAK + figures.units().length().sign());
        bar.setMinWidth(round / perPixel);
        bar.setMaxWidth(round / perPixel);
    }

    /** The largest of 1, 2, 5, 10, 20 … that is not above a value. */
    public static double round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double lead = value / power;
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }
}
