package spokes.ui.map;

import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

/** The map as a picture to hand on: all of it painted at twice the size, not enlarged. */
final class MapPicture {
    private static final double DENSITY = 2;

    private MapPicture() {}

    /** A picture of what a map shows, without its buttons. */
    static WritableImage of(MapView map, MapSurface surface, Furniture furniture) {
        furniture.showControls(false);
        surface.setDensity(DENSITY);
        try {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(new Scale(DENSITY, DENSITY));
            return map.snapshot(parameters, null);
        } finally {
            surface.setDensity(0);
            furniture.showControls(true);
        }
    }
}
