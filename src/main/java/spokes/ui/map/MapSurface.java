package spokes.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.StackPane;
import spokes.ui.Selection;
import spokes.ui.map.area.Areas;
import spokes.ui.map.ground.Ground;
import spokes.ui.map.ground.Viewport;
import spokes.ui.map.layer.Coloring;
import spokes.ui.map.layer.Layer;
import spokes.ui.map.layer.Layers;
import spokes.ui.map.tile.TileLayer;
import spokes.ui.map.tile.TileSource;

/** What is painted of the world, from the ground up, all of the same part of it. */
final class MapSurface extends StackPane {
    /** How much of the colors of land is left over an online map, so that its streets are seen. */
    private static final double OVER_TILES = 0.55;

    private final Ground ground;
    private final Areas areas;
    private final CenterLayer centers;
    private final TileLayer tiles = new TileLayer();

    MapSurface(Ground ground, Areas areas, CenterLayer centers) {
        this.ground = ground;
        this.areas = areas;
        this.centers = centers;
        getChildren().addAll(ground.base(), tiles, areas.heat(), areas.land(), ground.borders());
        getChildren().addAll(areas.layers());
        getChildren().addAll(ground.names(), centers);
        setId("surface");
        setMinSize(0, 0);
    }

    /** Shows a part of the world, and writes no name of a place into these boxes. */
    void show(Viewport part, List<Rectangle2D> taken) {
        centers.show(part, taken);
        areas.show(part);
        tiles.show(part);
        ground.show(part, besidesCenters(taken));
    }

    /** Writes no name of a place into these boxes, or over a center. */
    void keepNamesOff(List<Rectangle2D> taken) {
        centers.keepNamesOff(taken);
        ground.keepNamesOff(besidesCenters(taken));
    }

    private List<Rectangle2D> besidesCenters(List<Rectangle2D> taken) {
        List<Rectangle2D> boxes = new ArrayList<>(centers.boxes());
        boxes.addAll(taken);
        return boxes;
    }

    /** The part of the world that the selected area takes, or where the selected center is. */
    Optional<Rectangle2D> box(Selection selection) {
        return selection
                .areaProperty()
                .get()
                .flatMap(areas::box)
                .or(() ->
                        selection.centerProperty().get().flatMap(centers::find).map(CenterMarker::worldBox));
    }

    /** Takes the online map from here; asks it for nothing before the planner wants it. */
    void setTiles(TileSource source) {
        tiles.setSource(source);
    }

    /** Who made the online map; empty if it is not shown. */
    String attribution() {
        return tiles.attribution();
    }

    /** Shows the layers that the planner chose. */
    void show(Layers chosen) {
        areas.show(chosen);
        centers.showGauges(chosen.has(Layer.GAUGES));
        ground.turnBorders(chosen.coloring() != Coloring.NONE);
        ground.turnNames(chosen.has(Layer.NAMES));
        tiles.turn(chosen.has(Layer.TILES));
        double opacity = chosen.has(Layer.TILES) ? OVER_TILES : 1;
        areas.land().setOpacity(opacity);
        areas.heat().setOpacity(opacity);
    }

    /** Shows what is known of the area at a point, if there is one and no center is there; gives its code. */
    Optional<String> hover(double x, double y) {
        if (centers.find(x, y).isPresent()) {
            areas.leave();
            return Optional.empty();
        }
        return areas.hover(x, y, this::nameOf);
    }

    private String nameOf(String center) {
        return centers.find(center).map(marker -> marker.center().name()).orElse(center);
    }

    /** Paints so many pixels to one of the pane's from now on, as for a picture; 0 for those of the screen. */
    void setDensity(double pixelsPerPixel) {
        areas.setDensity(pixelsPerPixel);
        tiles.setDensity(Math.max(1, pixelsPerPixel));
        ground.setDensity(Math.max(1, pixelsPerPixel));
    }
}
