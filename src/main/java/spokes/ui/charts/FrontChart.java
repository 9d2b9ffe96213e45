package spokes.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/** Points on a front: less of one thing for more of another; one of them is chosen. */
public final class FrontChart extends Plot {
    private static final double LEFT = 72;
    private static final double RIGHT = 24;
    private static final double TOP = 18;
    private static final double BOTTOM = 38;

    private final DoubleFunction<String> across;
    private final DoubleFunction<String> up;
    private final String acrossName;
    private List<Point> points = List.of();
    private int chosen = -1;

    /** A point: what is across, what is up. */
    public record Point(double x, double y) {}

    /**
     * A chart without points yet.
     *
     * @param across     writes values across
     * @param up         writes values up
     * @param acrossName what is across
     */
    public FrontChart(DoubleFunction<String> across, DoubleFunction<String> up, String acrossName) {
        super("front-chart");
        this.across = across;
        this.up = up;
        this.acrossName = acrossName;
    }

    /** Shows points in the order of the front; one is chosen. */
    public void show(List<Point> shown, int chosenOne) {
        points = List.copyOf(shown);
        chosen = chosenOne;
        redraw();
    }

    @Override
    protected void draw(double width, double height) {
        if (points.isEmpty()) {
            return;
        }
        Scale x = scale(points.stream().map(Point::x).toList(), LEFT, width - RIGHT);
        Scale y = scale(points.stream().map(Point::y).toList(), height - BOTTOM, TOP);
        for (double tick : y.ticks(3)) {
            line(LEFT, y.at(tick), width - RIGHT, y.at(tick), "plot-grid");
            text(LEFT - 8, y.at(tick), 1, up.apply(tick), "plot-tick");
        }
        line(LEFT, height - BOTTOM, width - RIGHT, height - BOTTOM, "plot-axis");
        for (double tick : x.ticks(4)) {
            text(x.at(tick), height - BOTTOM + 11, 0.5, across.apply(tick), "plot-tick");
        }
        text((LEFT + width - RIGHT) / 2, height - 9, 0.5, acrossName, "plot-tick");
        List<Double> path = new ArrayList<>();
        points.forEach(point -> path.addAll(List.of(x.at(point.x()), y.at(point.y()))));
        Polyline line = new Polyline();
        line.getPoints().setAll(path);
        add(line, "front-line");
        for (int p = 0; p < points.size(); p++) {
            boolean isChosen = p == chosen;
            double dx = x.at(points.get(p).x());
            double dy = y.at(points.get(p).y());
            add(new Circle(dx, dy, isChosen ? 7 : 5), isChosen ? "front-chosen" : "front-dot");
            text(dx, dy - 14, 0.5, String.valueOf(p + 1), isChosen ? "bar-name-chosen" : "plot-tick");
        }
    }

    private static Scale scale(List<Double> values, double begin, double end) {
        double min = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double max = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double room = max > min ? 0.12 * (max - min) : Math.max(1e-9, 0.01 * Math.abs(max));
        return new Scale(min - room, max + room, begin, end);
    }
}
