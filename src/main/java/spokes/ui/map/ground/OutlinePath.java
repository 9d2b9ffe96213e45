package spokes.ui.map.ground;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import spokes.geo.GeoLine;

/** Rings or lines of the basemap in world coordinates, ready to be traced on a canvas at any zoom. */
final class OutlinePath {
    /** Points nearer than this to the one before are left out, in pixels. */
    private static final double STEP = 0.7;

    private final List<double[]> lines;
    private final double west;
    private final double east;
    private final double north;
    private final double south;

    private OutlinePath(List<GeoLine> lines) {
        this.lines = lines.stream().map(OutlinePath::projected).toList();
        west = Viewport.worldX(lines.stream().mapToDouble(GeoLine::west).min().orElse(0));
        east = Viewport.worldX(lines.stream().mapToDouble(GeoLine::east).max().orElse(0));
        north = Viewport.worldY(lines.stream().mapToDouble(GeoLine::north).max().orElse(0));
        south = Viewport.worldY(lines.stream().mapToDouble(GeoLine::south).min().orElse(0));
    }

    static OutlinePath of(List<GeoLine> lines) {
        return new OutlinePath(lines);
    }

    static OutlinePath of(GeoLine line) {
        return new OutlinePath(List.of(line));
    }

    private static double[] projected(GeoLine line) {
        double[] points = new double[2 * line.size()];
        for (int i = 0; i < line.size(); i++) {
            points[2 * i] = Viewport.worldX(line.longitude(i));
            points[2 * i + 1] = Viewport.worldY(line.latitude(i));
        }
        return points;
    }

    /**
     * Adds it to the canvas's path, if any of it is in sight and large enough to be seen.
     *
     * @param left pixels from the pane's left to the world's
     * @param top  pixels from the pane's top to the world's
     */
    boolean trace(GraphicsContext canvas, Viewport viewport, double left, double top) {
        double pixels = viewport.worldPixels();
        boolean outOfSight = left + east * pixels < 0
                || left + west * pixels > viewport.width()
                || top + south * pixels < 0
                || top + north * pixels > viewport.height();
        boolean tooSmall = (east - west) * pixels < STEP && (south - north) * pixels < STEP;
        if (outOfSight || tooSmall) {
            return false;
        }
        for (double[] line : lines) {
            trace(canvas, line, pixels, left, top);
        }
        return true;
    }

    private static void trace(GraphicsContext canvas, double[] line, double pixels, double left, double top) {
        double lastX = left + line[0] * pixels;
        double lastY = top + line[1] * pixels;
        canvas.moveTo(lastX, lastY);
        for (int i = 2; i < line.length; i += 2) {
            double x = left + line[i] * pixels;
            double y = top + line[i + 1] * pixels;
            boolean far = Math.abs(x - lastX) > STEP || Math.abs(y - lastY) > STEP;
            if (far || i == line.length - 2) {
                canvas.lineTo(x, y);
                lastX = x;
                lastY = y;
            }
        }
    }
}
