package spokes.model.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import spokes.model.sheet.Row;

/**
 * One row of a carrier's own zone chart.
 *
 * @param fromZip3 first three digits of the sender's ZIP
 * @param toZip3   first three digits of the receiver's ZIP
 * @param zone     1 to 9
 */
public record Zone(String fromZip3, String toZip3, int zone) {
    /** The chart's row that a row of the sheet zones describes. */
    public static Zone of(Row row) {
        return new Zone(row.text("from_zip3"), row.text("to_zip3"), (int) row.number("zone"));
    }

    /**
     * The zone of a distance: the first band that reaches so far.
     *
     * @param greatCircleKm great-circle distance in km
     * @param bandMiles     upper ends of zones 1, 2, … in miles, rising; what is above them all is one zone more
     */
    public static int ofDistance(double greatCircleKm, double[] bandMiles) {
        double miles = greatCircleKm / Place.KM_PER_MILE;
        for (int i = 0; i < bandMiles.length; i++) {
            if (miles <= bandMiles[i]) {
                return i + 1;
            }
        }
        return bandMiles.length + 1;
    }

    /** A chart that can be looked up, from all its rows. */
    public static Chart chart(Collection<Zone> zones) {
        Map<String, Integer> byPair = HashMap.newHashMap(zones.size());
        zones.forEach(z -> byPair.put(z.fromZip3 + '>' + z.toZip3, z.zone));
        return new Chart(byPair);
    }

    /** Zones by pair of 3-digit ZIP prefixes. */
    public static final class Chart {
        private final Map<String, Integer> byPair;

        private Chart(Map<String, Integer> byPair) {
            this.byPair = byPair;
        }

        /** The chart's zone for two postal codes of which the first three digits count. */
        public Optional<Integer> find(String fromPostalCode, String toPostalCode) {
            if (fromPostalCode.length() < 3 || toPostalCode.length() < 3 || byPair.isEmpty()) {
                return Optional.empty();
            }
            return Optional.ofNullable(byPair.get(fromPostalCode.substring(0, 3) + '>' + toPostalCode.substring(0, 3)));
        }
    }
}
