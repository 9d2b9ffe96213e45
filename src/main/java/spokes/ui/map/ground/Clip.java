package spokes.ui.map.ground;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Cuts off what of a map lies outside of its pane. */
public final class Clip {
    private Clip() {}

    /** Shows of a region no more than lies within its bounds, whatever its size will be. */
    public static void toBounds(Region region) {
        var clip = new Rectangle();
        clip.widthProperty().bind(region.widthProperty());
        clip.heightProperty().bind(region.heightProperty());
        region.setClip(clip);
    }
}
