package spokes.geo;

/**
 * Web Mercator, the projection of the house: x runs from 0 at 180° west to 1 at 180° east, y from 0 at 85.05° north to 1
 * at 85.05° south. It keeps angles, so that what is near on the map is near on the ground.
 */
public final class Mercator {
    /** Nothing beyond is on the map, in degrees. */
    public static final double MAX_LATITUDE = 85.0511;

    private Mercator() {}

    /** The x of a longitude in degrees. */
    public static double x(double longitude) {
        return longitude / 360 + 0.5;
    }

    /** The y of a latitude in degrees; what is too near to a pole is at the edge. */
    public static double y(double latitude) {
        double angle = Math.toRadians(Math.clamp(latitude, -MAX_LATITUDE, MAX_LATITUDE));
        return 0.5 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / (2 * Math.PI);
    }

    /** The latitude in degrees of a y. */
    public static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    }
}
