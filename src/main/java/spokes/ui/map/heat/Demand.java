package spokes.ui.map.heat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import spokes.geo.Mercator;
import spokes.model.place.Place;

/** Points of the world at which units are asked for, and how far they lie apart. Immutable. */
public final class Demand {
    /** Nobody asks anywhere. */
    public static final Demand NONE = of(List.of());

    /** The least bandwidth, in pixels. */
    private static final double LEAST_PIXELS = 14;

    /** The least bandwidth as a share of the usual distance of points: neighbors flow together from about half of it. */
    private static final double SPACINGS = 0.7;

    private static final double EQUATOR_KM = 2 * Math.PI * Place.EARTH_RADIUS_KM;

    private final double[] xs;
    private final double[] ys;
    private final double[] weights;
    private final double spacing;

    private Demand(double[] xs, double[] ys, double[] weights) {
        this.xs = xs;
        this.ys = ys;
        this.weights = weights;
        spacing = medianSpacing(xs, ys);
    }

    /**
     * A point at which units are asked for.
     *
     * @param x     world coordinate
     * @param y     world coordinate
     * @param units asked for there
     */
    public record Point(double x, double y, double units) {}

    /** Demand at these points. */
    public static Demand of(List<Point> points) {
        List<Point> sorted =
                points.stream().sorted(Comparator.comparingDouble(Point::x)).toList();
        double[] weights = new double[sorted.size()];
        for (int i = 0; i < weights.length; i++) {
            Point point = sorted.get(i);
            double shrunk = Math.cos(Math.toRadians(Mercator.latitude(point.y()))) * EQUATOR_KM;
            weights[i] = point.units() / (shrunk * shrunk);
        }
        return new Demand(
                sorted.stream().mapToDouble(Point::x).toArray(),
                sorted.stream().mapToDouble(Point::y).toArray(),
                weights);
    }

    /** How far a point usually is from the nearest other one, in world coordinates; 0 of fewer than two. */
    private static double medianSpacing(double[] xs, double[] ys) {
        if (xs.length < 2) {
            return 0;
        }
        double[] nearest = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            double least = Math.min(nearest(xs, ys, i, 1), nearest(xs, ys, i, -1));
            nearest[i] = Math.sqrt(least);
        }
        Arrays.sort(nearest);
        return nearest[nearest.length / 2];
    }

    /** Squared distance to the nearest point on one side, where the points are sorted from west to east. */
    private static double nearest(double[] xs, double[] ys, int at, int step) {
        double least = Double.MAX_VALUE;
        for (int i = at + step; i >= 0 && i < xs.length; i += step) {
            double right = xs[i] - xs[at];
            if (right * right >= least) {
                break;
            }
            double down = ys[i] - ys[at];
            least = Math.min(least, right * right + down * down);
        }
        return least;
    }

    int size() {
        return xs.length;
    }

    double x(int i) {
        return xs[i];
    }

    double y(int i) {
        return ys[i];
    }

    /** Units of a point by the square kilometers that the whole world would have at the scale of its place. */
    double weight(int i) {
        return weights[i];
    }

    /**
     * The standard deviation of the kernel at a zoom, in world coordinates: as much as eyes can take in, and no finer than
     * the points lie, because between them nothing is known.
     *
     * @param worldPixels how many pixels the world is wide
     */
    double bandwidth(double worldPixels) {
        return Math.max(LEAST_PIXELS / worldPixels, SPACINGS * spacing);
    }
}
