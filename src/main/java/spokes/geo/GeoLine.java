package spokes.geo;

import java.util.stream.IntStream;

/**
 * A run of points on the earth, each joined to the next: a border, or a ring if its last point is its first.
 *
 * <p>Points are whole thousandths of a degree (about 100 m). No line crosses the date line; what would is cut there.
 */
public final class GeoLine {

    private static final double PER_DEGREE = 1000;

    private final int[] longitudes;
    private final int[] latitudes;
    private final int west;
    private final int east;
    private final int south;
    private final int north;

    /** Takes the arrays as its own: the reader gives them away. Thousandths of a degree, two points or more. */
    GeoLine(int[] longitudes, int[] latitudes) {
        if (longitudes.length != latitudes.length || longitudes.length < 2) {
            throw new IllegalArgumentException(
                    "not a line: %d longitudes, %d latitudes".formatted(longitudes.length, latitudes.length));
        }
        this.longitudes = longitudes;
        this.latitudes = latitudes;
        west = IntStream.of(longitudes).min().orElseThrow();
        east = IntStream.of(longitudes).max().orElseThrow();
        south = IntStream.of(latitudes).min().orElseThrow();
        north = IntStream.of(latitudes).max().orElseThrow();
    }

    /** The number of points; a ring's first counts twice. */
    public int size() {
        return longitudes.length;
    }

    /** Degrees east of the point {@code i}, from 0. */
    public double longitude(int i) {
        return longitudes[i] / PER_DEGREE;
    }

    /** Degrees north of the point {@code i}, from 0. */
    public double latitude(int i) {
        return latitudes[i] / PER_DEGREE;
    }

    public double west() {
        return west / PER_DEGREE;
    }

    public double east() {
        return east / PER_DEGREE;
    }

    public double south() {
        return south / PER_DEGREE;
    }

    public double north() {
        return north / PER_DEGREE;
    }

    public boolean isRing() {
        int last = size() - 1;
        return size() >= 4 && longitudes[0] == longitudes[last] && latitudes[0] == latitudes[last];
    }

    /** Whether a ray from the point to the east crosses the line an odd number of times: inside, if this is a ring. */
    boolean surrounds(double longitude, double latitude) {
        boolean inside = false;
        for (int i = 1; i < size(); i++) {
            boolean straddles = latitude(i - 1) > latitude != latitude(i) > latitude;
            if (straddles && longitude < longitudeAt(i, latitude)) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Where the leg that ends at point {@code i} has this latitude. */
    private double longitudeAt(int i, double latitude) {
        double share = (latitude - latitude(i - 1)) / (latitude(i) - latitude(i - 1));
        return longitude(i - 1) + share * (longitude(i) - longitude(i - 1));
    }
}
