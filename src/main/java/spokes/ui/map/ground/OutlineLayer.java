package spokes.ui.map.ground;

import com.gluonhq.maps.MapLayer;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineJoin;
import spokes.geo.Outlines;

/** Land, lakes and borders, painted on a canvas as large as the pane: crisp at every zoom and scale. */
public final class OutlineLayer extends MapLayer {
    private final Canvas canvas = new Canvas();
    private final Palette palette;
    private final List<OutlinePath> land;
    private final List<OutlinePath> lakes;
    private final List<OutlinePath> countryBorders;
    private final List<OutlinePath> stateBorders;
    private Viewport viewport = Viewport.start();

    public OutlineLayer(Outlines outlines, Palette palette) {
        this.palette = palette;
        land = outlines.land().stream().map(o -> OutlinePath.of(o.rings())).toList();
        lakes = outlines.lakes().stream().map(o -> OutlinePath.of(o.rings())).toList();
        countryBorders = outlines.countryBorders().stream().map(OutlinePath::of).toList();
        stateBorders = outlines.stateBorders().stream().map(OutlinePath::of).toList();
        getChildren().add(canvas);
    }

    /** Shows a part of the world. */
    public void show(Viewport part) {
        viewport = part;
        repaint();
    }

    /** Paints all of it anew. */
    public void repaint() {
        if (!viewport.isShown()) {
            return;
        }
        canvas.setWidth(viewport.width());
        canvas.setHeight(viewport.height());
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.setFill(palette.color(Ink.WATER));
        gc.fillRect(0, 0, viewport.width(), viewport.height());
        gc.setFillRule(FillRule.EVEN_ODD);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        for (double left : lefts()) {
            paint(gc, left);
        }
    }

    private void paint(GraphicsContext gc, double left) {
        double top = viewport.height() / 2 - viewport.y() * viewport.worldPixels();
        for (OutlinePath path : land) {
            fill(gc, path, left, top, Ink.LAND, Ink.COAST);
        }
        for (OutlinePath path : lakes) {
            fill(gc, path, left, top, Ink.WATER, Ink.COAST);
        }
        stroke(gc, stateBorders, left, top, palette.color(Ink.STATE_BORDER), 0.8);
        stroke(gc, countryBorders, left, top, palette.color(Ink.COUNTRY_BORDER), 1.2);
    }

    private void fill(GraphicsContext gc, OutlinePath path, double left, double top, Ink inside, Ink edge) {
        gc.beginPath();
        if (path.trace(gc, viewport, left, top)) {
            gc.setFill(palette.color(inside));
            gc.fill();
            gc.setStroke(palette.color(edge));
            gc.setLineWidth(0.7);
            gc.stroke();
        }
    }

    private void stroke(
            GraphicsContext gc, List<OutlinePath> paths, double left, double top, Color color, double width) {
        gc.beginPath();
        paths.forEach(path -> path.trace(gc, viewport, left, top));
        gc.setStroke(color);
        gc.setLineWidth(width);
        gc.stroke();
    }

    /** Where the copies of the world begin that reach into the pane, in pixels. */
    private double[] lefts() {
        double pixels = viewport.worldPixels();
        double left = viewport.width() / 2 - viewport.x() * pixels;
        return Stream.of(left - pixels, left, left + pixels)
                .mapToDouble(Double::doubleValue)
                .filter(x -> x < viewport.width() && x + pixels > 0)
                .toArray();
    }
}
