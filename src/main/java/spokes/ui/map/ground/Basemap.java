package spokes.ui.map.ground;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import javafx.scene.layout.Region;
import spokes.model.place.Place;

/**
 * The ground: Gluon Maps as it is driven by our own viewport.
 *
 * <p>Gluon's view takes no mouse (its center and zoom would not follow), and center and zoom are always set together
 * (its {@code setZoom} alone throws the pan away). It carries the tiles, of which there are none without a network, and
 * the layer of outlines that hides their absence.
 */
public final class Basemap extends Region {
    private final MapView gluon = new MapView();
    private final OutlineLayer outlines;
    private Viewport shown = Viewport.start();

    public Basemap(OutlineLayer outlines) {
        this.outlines = outlines;
        gluon.setMouseTransparent(true);
        gluon.setFocusTraversable(false);
        gluon.addLayer(outlines);
        getChildren().add(gluon);
        setMouseTransparent(true);
        sceneProperty().subscribe(() -> drive(shown));
    }

    /** Shows a part of the world. */
    public void show(Viewport viewport) {
        shown = viewport;
        drive(viewport);
        outlines.show(viewport);
    }

    private void drive(Viewport viewport) {
        Place middle = viewport.toPlace(viewport.width() / 2, viewport.height() / 2);
        gluon.setCenter(middle.latitude(), middle.longitude());
        gluon.setZoom(viewport.zoom());
        gluon.setCenter(middle.latitude(), middle.longitude());
    }

    /** Lets another layer lie on the ground, placed by Gluon itself. */
    public void add(MapLayer layer) {
        gluon.addLayer(layer);
    }

    @Override
    protected void layoutChildren() {
        gluon.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
