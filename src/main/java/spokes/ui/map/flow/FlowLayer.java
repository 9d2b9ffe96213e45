package spokes.ui.map.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.shape.StrokeLineCap;
import spokes.model.Workspace;
import spokes.model.place.Area;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.ui.map.ground.Ink;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.ground.Slate;
import spokes.ui.map.ground.Viewport;

/** Lines from centers to the areas that they deliver to: as wide as the flow is large, colored by delivery days. */
final class FlowLayer extends Pane {
    private static final double WIDEST = 7;
    private static final double NARROWEST = 0.8;
    private static final double OPACITY = 0.8;
    private static final double FAINT = 0.25;

    /** Between lines that cross a rim of land is left, on each side, in pixels. */
    private static final double RIM = 0.7;

    /** How far a line bends aside, as a share of its length. */
    private static final double BEND = 0.12;

    private final Slate canvas = new Slate();
    private final Palette palette;
    private Viewport viewport = Viewport.start();
    private List<Lanes.Lane> lanes = List.of();
    private List<Lanes.Lane> behind = List.of();
    private final Map<String, Place> centers = new HashMap<>();
    private final Map<String, Place> areas = new HashMap<>();

    FlowLayer(Palette palette) {
        this.palette = palette;
        getChildren().add(canvas);
        setMouseTransparent(true);
    }

    /** Shows a part of the world. */
    void show(Viewport part) {
        viewport = part;
        repaint();
    }

    /** Takes from a workspace where the ends of lanes are. */
    void place(Workspace workspace) {
        centers.clear();
        areas.clear();
        for (Center center : workspace.centers()) {
            center.place().ifPresent(place -> centers.put(center.code(), place));
        }
        for (Area area : workspace.areas()) {
            area.place().ifPresent(place -> areas.put(area.code(), place));
        }
    }

    /**
     * Shows these lanes, the largest first.
     *
     * @param back lanes behind them, the largest first: faint if there are any before them
     */
    void show(List<Lanes.Lane> flows, List<Lanes.Lane> back) {
        lanes = flows;
        behind = back;
        repaint();
    }

    /** Paints so many pixels to one of the pane's from now on. */
    void setDensity(double pixelsPerPixel) {
        canvas.setDensity(pixelsPerPixel);
        repaint();
    }

    /** Paints all of it anew. */
    void repaint() {
        canvas.setVisible(!(lanes.isEmpty() && behind.isEmpty()) && viewport.isShown());
        if (!canvas.isVisible()) {
            return;
        }
        GraphicsContext gc = canvas.begin(viewport);
        gc.setLineCap(StrokeLineCap.ROUND);
        draw(gc, behind, lanes.isEmpty() ? OPACITY : FAINT, lanes.isEmpty());
        draw(gc, lanes, OPACITY, !behind.isEmpty());
    }

    private void draw(GraphicsContext gc, List<Lanes.Lane> some, double opacity, boolean hasRims) {
        gc.setGlobalAlpha(opacity);
        for (Lanes.Lane lane : some.reversed()) {
            Place from = centers.get(lane.center());
            Place to = areas.get(lane.area());
            if (from != null && to != null) {
                double width = Math.max(
                        NARROWEST,
                        WIDEST * Math.sqrt(lane.units() / some.getFirst().units()));
                for (Course course : Course.of(viewport, from, to)) {
                    if (hasRims) {
                        line(gc, Ink.LAND, width + 2 * RIM, course);
                    }
                    line(gc, Ink.ofDays(lane.days()), width, course);
                }
            }
        }
    }

    private void line(GraphicsContext gc, Ink ink, double width, Course course) {
        gc.setStroke(palette.color(ink));
        gc.setLineWidth(width);
        curve(gc, course.from(), course.to());
    }

    private static void curve(GraphicsContext gc, Point2D from, Point2D to) {
        Point2D middle = from.midpoint(to);
        Point2D along = to.subtract(from);
        double side = along.getX() < 0 ? 1 : -1;
        gc.beginPath();
        gc.moveTo(from.getX(), from.getY());
        gc.quadraticCurveTo(
                middle.getX() - side * along.getY() * BEND,
                middle.getY() + side * along.getX() * BEND,
                to.getX(),
                to.getY());
        gc.stroke();
    }
}
