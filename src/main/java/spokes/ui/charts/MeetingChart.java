package spokes.ui.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import spokes.ui.Figures;

/** The best cost and the bound over time: two lines that close in on each other, and how far they are apart. */
public final class MeetingChart extends Plot {
    private static final double LEFT = 8;
    private static final double RIGHT = 78;
    private static final double TOP = 12;
    private static final double BOTTOM = 22;

    private final Figures figures;
    private final String secondsWord;
    private List<Point> points = List.of();
    private double now;

    /**
     * What was known at a moment.
     *
     * @param seconds since the begin
     * @param cost    of the best plan, finite
     * @param bound   no plan costs less; not a number as long as nothing is proven
     */
    public record Point(double seconds, double cost, double bound) {}

    /**
     * A chart without a point yet.
     *
     * @param secondsWord a pattern for seconds, as {@code %.0f s}
     */
    public MeetingChart(Figures figures, String secondsWord) {
        super("meeting-chart");
        this.figures = figures;
        this.secondsWord = secondsWord;
    }

    /** Shows what was found so far. */
    public void show(List<Point> found, double seconds) {
        points = List.copyOf(found);
        now = Math.max(seconds, points.isEmpty() ? 0 : points.getLast().seconds());
        redraw();
    }

    @Override
    protected void draw(double width, double height) {
        if (points.isEmpty()) {
            return;
        }
        double first = points.getFirst().seconds();
        Scale x = new Scale(Math.min(first, now * 0.9), now, LEFT, width - RIGHT);
        double high = points.stream().mapToDouble(Point::cost).max().orElse(1);
        double low = points.stream()
                .mapToDouble(point -> Double.isNaN(point.bound()) ? point.cost() : point.bound())
                .min()
                .orElse(0);
        boolean isProven = !Double.isNaN(points.getLast().bound());
        Scale y = new Scale(low, high, height - BOTTOM, TOP);
        line(LEFT, height - BOTTOM, width - RIGHT, height - BOTTOM, "plot-axis");
        List<Double> costs = steps(x, y, true);
        if (isProven) {
            List<Double> bounds = steps(x, y, false);
            area(costs, bounds);
            add(polyline(bounds), "meeting-bound");
        }
        add(polyline(costs), "meeting-cost");
        name(width, y, isProven);
        text(LEFT, height - BOTTOM / 2, 0, secondsWord.formatted(x.min()), "plot-tick");
        text(width - RIGHT, height - BOTTOM / 2, 1, secondsWord.formatted(now), "plot-tick");
    }

    private List<Double> steps(Scale x, Scale y, boolean isCost) {
        List<Double> at = new ArrayList<>();
        double last = Double.NaN;
        for (Point point : points) {
            if (!isCost && Double.isNaN(point.bound())) {
                continue;
            }
            double value = y.at(isCost ? point.cost() : point.bound());
            if (!at.isEmpty()) {
                at.addAll(List.of(x.at(point.seconds()), last));
            }
            at.addAll(List.of(x.at(point.seconds()), value));
            last = value;
        }
        at.addAll(List.of(x.at(now), last));
        return at;
    }

    private static Polyline polyline(List<Double> at) {
        Polyline line = new Polyline();
        line.getPoints().setAll(at);
        return line;
    }

    private void area(List<Double> costs, List<Double> bounds) {
        Polygon area = new Polygon();
        area.getPoints().setAll(costs);
        for (int i = bounds.size() - 2; i >= 0; i -= 2) {
            area.getPoints().addAll(bounds.get(i), bounds.get(i + 1));
        }
        add(area, "meeting-area");
    }

    /** Writes both last values at the right, apart from each other. */
    private void name(double width, Scale y, boolean isProven) {
        Point last = points.getLast();
        double cost = y.at(last.cost());
        double bound = isProven ? y.at(last.bound()) : Double.POSITIVE_INFINITY;
        double push = Math.max(0, 14 - (bound - cost)) / 2;
        text(width - RIGHT + 6, Math.max(TOP, cost - push), 0, figures.wholeMoney(last.cost()), "meeting-cost-text");
        if (!isProven) {
            return;
        }
        text(width - RIGHT + 6, bound + push, 0, figures.wholeMoney(last.bound()), "meeting-bound-text");
    }
}
