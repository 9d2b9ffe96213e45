package spokes.model.place;

import java.util.Optional;
import spokes.model.sheet.Row;

/**
 * A point on the globe.
 *
 * @param latitude  degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
public record Place(double latitude, double longitude) {
    /** Mean radius of the Earth in km (IUGG R1). */
    public static final double EARTH_RADIUS_KM = 6371.0088;

    /** Kilometers in an international mile. */
    public static final double KM_PER_MILE = 1.609344;

    public Place {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "no such place: latitude %s, longitude %s".formatted(latitude, longitude));
        }
    }

    /** Great-circle distance in km by the haversine formula. */
    public double greatCircleKm(Place other) {
        double latitude1 = Math.toRadians(latitude);
        double latitude2 = Math.toRadians(other.latitude);
        double sinLatitude = Math.sin((latitude2 - latitude1) / 2);
        double sinLongitude = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = sinLatitude * sinLatitude + Math.cos(latitude1) * Math.cos(latitude2) * sinLongitude * sinLongitude;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** The place in the columns latitude and longitude, if both are there. */
    static Optional<Place> of(Row row) {
        if (row.findNumber("latitude").isEmpty() || row.findNumber("longitude").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Place(row.number("latitude"), row.number("longitude")));
    }
}
