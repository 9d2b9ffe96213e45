package spokes.ui.map.ground;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineJoin;
import spokes.geo.Outlines;

/** Land, lakes and borders in world coordinates: all of them painted, or the lines alone. Shared by layers. */
public final class OutlinePaths {
    private static final double SHORE = 0.7;
    private static final double STATE = 0.8;
    private static final double COUNTRY = 1.2;

    private final List<OutlinePath> land;
    private final List<OutlinePath> lakes;
    private final List<OutlinePath> countryBorders;
    private final List<OutlinePath> stateBorders;

    public OutlinePaths(Outlines outlines) {
        land = outlines.land().stream().map(o -> OutlinePath.of(o.rings())).toList();
        lakes = outlines.lakes().stream().map(o -> OutlinePath.of(o.rings())).toList();
        countryBorders = outlines.countryBorders().stream().map(OutlinePath::of).toList();
        stateBorders = outlines.stateBorders().stream().map(OutlinePath::of).toList();
    }

    /** Paints the water, the land on it, and all lines. */
    void paint(GraphicsContext gc, Viewport viewport, Palette palette) {
        gc.setFill(palette.color(Ink.WATER));
        gc.fillRect(0, 0, viewport.width(), viewport.height());
        gc.setFillRule(FillRule.EVEN_ODD);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        for (double left : lefts(viewport)) {
            land.forEach(path -> fill(gc, viewport, left, path, palette, Ink.LAND));
            lakes.forEach(path -> fill(gc, viewport, left, path, palette, Ink.WATER));
            strokeBorders(gc, viewport, left, palette);
        }
    }

    /** Paints shores and borders alone, for land that has its colors already. */
    void paintLines(GraphicsContext gc, Viewport viewport, Palette palette) {
        gc.setLineJoin(StrokeLineJoin.ROUND);
        for (double left : lefts(viewport)) {
            List<OutlinePath> shores =
                    Stream.concat(land.stream(), lakes.stream()).toList();
            stroke(gc, viewport, shores, left, palette.color(Ink.COAST), SHORE);
            strokeBorders(gc, viewport, left, palette);
        }
    }

    private void strokeBorders(GraphicsContext gc, Viewport viewport, double left, Palette palette) {
        stroke(gc, viewport, stateBorders, left, palette.color(Ink.STATE_BORDER), STATE);
        stroke(gc, viewport, countryBorders, left, palette.color(Ink.COUNTRY_BORDER), COUNTRY);
    }

    private static void fill(
            GraphicsContext gc, Viewport viewport, double left, OutlinePath path, Palette palette, Ink inside) {
        gc.beginPath();
        if (path.trace(gc, viewport, left, top(viewport))) {
            gc.setFill(palette.color(inside));
            gc.fill();
            gc.setStroke(palette.color(Ink.COAST));
            gc.setLineWidth(SHORE);
            gc.stroke();
        }
    }

    private static void stroke(
            GraphicsContext gc, Viewport viewport, List<OutlinePath> paths, double left, Color color, double width) {
        gc.beginPath();
        paths.forEach(path -> path.trace(gc, viewport, left, top(viewport)));
        gc.setStroke(color);
        gc.setLineWidth(width);
        gc.stroke();
    }

    private static double top(Viewport viewport) {
        return viewport.height() / 2 - viewport.y() * viewport.worldPixels();
    }

    /** Where the copies of the world begin that reach into the pane, in pixels. */
    private static double[] lefts(Viewport viewport) {
        double pixels = viewport.worldPixels();
        double left = viewport.width() / 2 - viewport.x() * pixels;
        double first = left - pixels * Math.ceil(left / pixels);
        int copies = (int) Math.ceil((viewport.width() - first) / pixels);
        return Stream.iterate(first, x -> x + pixels)
                .limit(copies)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
