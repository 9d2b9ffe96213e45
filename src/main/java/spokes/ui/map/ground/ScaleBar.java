package spokes.ui.map.ground;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.model.place.Place;
import spokes.ui.Texts;

/** How long a round number of kilometers and of miles is in the middle of the map. */
public final class ScaleBar extends VBox {
    private static final double LONGEST = 110;

    private final Texts texts;
    private final Label kilometers = new Label();
    private final Label miles = new Label();

    public ScaleBar(Texts texts) {
        super(1);
        this.texts = texts;
        getStyleClass().add("scale-bar");
        setAlignment(Pos.BOTTOM_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        kilometers.getStyleClass().add("over");
        miles.getStyleClass().add("under");
        getChildren().addAll(kilometers, miles);
        setMouseTransparent(true);
    }

    /** Shows the scale of a part of the world. */
    public void show(Viewport viewport) {
        double kmPerPixel = viewport.metersPerPixel() / 1000;
        show(kilometers, "scale.km", kmPerPixel);
        show(miles, "scale.mi", kmPerPixel / Place.KM_PER_MILE);
    }

    private void show(Label bar, String key, double perPixel) {
        double round = round(perPixel * LONGEST);
        bar.setText(texts.get(key, ShortNumber.plain(round)));
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
