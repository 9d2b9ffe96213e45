package spokes.report.drawing;

import java.util.function.DoubleUnaryOperator;

/**
 * From the globe to paper, with areas in proportion: the Albers equal-area conic with standard parallels a sixth of the
 * extent from its edges, near the equator its limit, the cylindrical equal-area projection (Snyder, Map Projections: A
 * Working Manual, USGS Professional Paper 1395, 1987, equations 14-1 to 14-6 and 10-1, 10-2). Scaled into a box, north up.
 */
final class Projection {
    /** Cone constant below which the cone is as good as a cylinder. */
    private static final double FLAT = 0.05;

    private final double middle;
    private final double n;
    private final double c;
    private final double cosine;
    private final double scale;
    private final double left;
    private final double top;

    /** A point on paper. */
    record Point(double x, double y) {}

    /** Fits an extent into a box. */
    Projection(Extent extent, double width, double height) {
        middle = Math.toRadians(extent.middleLongitude());
        double sixth = (extent.north() - extent.south()) / 6;
        double lower = Math.toRadians(extent.south() + sixth);
        double upper = Math.toRadians(extent.north() - sixth);
        n = (Math.sin(lower) + Math.sin(upper)) / 2;
        c = Math.cos(lower) * Math.cos(lower) + 2 * n * Math.sin(lower);
        cosine = Math.cos((lower + upper) / 2);
        double[] x = range(extent, true);
        double[] y = range(extent, false);
        scale = Math.min(width / (x[1] - x[0]), height / (y[1] - y[0]));
        left = (width - scale * (x[1] - x[0])) / 2 - scale * x[0];
        top = (height - scale * (y[1] - y[0])) / 2 - scale * y[0];
    }

    /** The least and the largest coordinate along the edge of an extent. */
    private double[] range(Extent extent, boolean isX) {
        double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int i = 0; i <= 20; i++) {
            double longitude = extent.west() + (extent.east() - extent.west()) * i / 20;
            double latitude = extent.south() + (extent.north() - extent.south()) * i / 20;
            take(range, raw(longitude, extent.south()), isX);
            take(range, raw(longitude, extent.north()), isX);
            take(range, raw(extent.west(), latitude), isX);
            take(range, raw(extent.east(), latitude), isX);
        }
        return range;
    }

    private static void take(double[] range, Point point, boolean isX) {
        double value = isX ? point.x : point.y;
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
    }

    /** The point before it is scaled; y grows to the south. */
    private Point raw(double longitude, double latitude) {
        double lambda = Math.toRadians(longitude) - middle;
        double sine = Math.sin(Math.toRadians(latitude));
        if (Math.abs(n) < FLAT) {
            return new Point(lambda * cosine, -sine / cosine);
        }
        DoubleUnaryOperator radius = s -> Math.sqrt(Math.max(0, c - 2 * n * s)) / n;
        double rho = radius.applyAsDouble(sine);
        return new Point(rho * Math.sin(n * lambda), rho * Math.cos(n * lambda));
    }

    /** Where a place is on paper. */
    Point at(double longitude, double latitude) {
        Point raw = raw(longitude, latitude);
        return new Point(left + scale * raw.x, top + scale * raw.y);
    }
}
