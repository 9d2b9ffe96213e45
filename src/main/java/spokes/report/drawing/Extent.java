package spokes.report.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A part of the world between two meridians and two parallels, in degrees; it does not cross the date line.
 *
 * @param west  least longitude
 * @param east  largest longitude
 * @param south least latitude
 * @param north largest latitude
 */
record Extent(double west, double east, double south, double north) {
    /** Share of the demand on each side that does not count, so that far islands do not make the mainland small. */
    private static final double OUTER_SHARE = 0.02;

    private static final double LEAST_DEGREES = 2;
    private static final double POLAR = 85;

    /** What holds these spots, all but the outermost of their weight on each side; empty without any. */
    static List<Extent> of(List<Spot> spots) {
        if (spots.isEmpty()) {
            return List.of();
        }
        double[] x = range(spots, spot -> spot.place().longitude());
        double[] y = range(spots, spot -> spot.place().latitude());
        return List.of(new Extent(x[0], x[1], y[0], y[1]).widened(0.04));
    }

    private static double[] range(List<Spot> spots, ToDoubleFunction<Spot> coordinate) {
        List<Spot> sorted = new ArrayList<>(spots);
        sorted.sort(Comparator.comparingDouble(coordinate));
        double all = spots.stream().mapToDouble(Spot::weight).sum();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (Spot spot : sorted) {
            sum += spot.weight();
            boolean isInner = sum >= all * OUTER_SHARE && sum - spot.weight() <= all * (1 - OUTER_SHARE);
            if (isInner || spot.isPinned()) {
                least = Math.min(least, coordinate.applyAsDouble(spot));
                most = Math.max(most, coordinate.applyAsDouble(spot));
            }
        }
        return new double[] {least, most};
    }

    /** The same with room around it, a share of its size, and at least some degrees. */
    Extent widened(double share) {
        double x = Math.max(LEAST_DEGREES, (east - west) * share);
        double y = Math.max(LEAST_DEGREES, (north - south) * share);
        return new Extent(
                Math.max(-180, west - x),
                Math.min(180, east + x),
                Math.max(-POLAR, south - y),
                Math.min(POLAR, north + y));
    }

    double middleLongitude() {
        return (west + east) / 2;
    }
}
