package spokes.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import spokes.model.place.Place;

/**
 * Distance between ZIP3 places, cut into bands, against the zones that a carrier published: is a rule of miles good
 * enough where no zone chart is given? The chart only judges here: no place was fitted to it.
 */
class ZoneRuleTest {

    private static final Path CHART = Path.of("../shared/data/zones-usps-2018-sample.csv.gz");

    // Upper ends of zones 1 to 7 in great-circle miles; beyond is zone 8. The engine's own bands are data elsewhere.
    private static final double[] MAX_MILES = {50, 150, 300, 600, 1000, 1400, 1800};
    private static final double KM_PER_MILE = 1.609344;

    private static List<Pair> chart = List.of();
    private static Map<String, Place> places = Map.of();

    @BeforeAll
    static void readChart() throws IOException {
        assumeTrue(Files.exists(CHART), "left out: there is no " + CHART);
        places = Gazetteer.shipped().listZip3s().stream().collect(Collectors.toMap(Zip3::code, Zip3::place));
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(CHART)), StandardCharsets.UTF_8))) {
            chart = reader.lines().skip(1).map(Pair::parse).toList();
        }
    }

    @Test
    void everyZip3OfTheChartHasAPlace() {
        assertThat(chart)
                .hasSize(210_196)
                .allMatch(pair -> places.containsKey(pair.from()) && places.containsKey(pair.to()));
    }

    @Test
    void bandsOfMilesGiveTheZoneOfSixPairsInSeven() {
        assertThat(shareWithin(0)).isGreaterThan(0.85);
    }

    @Test
    void bandsOfMilesAreHardlyEverMoreThanOneZoneOff() {
        assertThat(shareWithin(1)).isGreaterThan(0.999);
    }

    /** Share of pairs whose zones differ by this at most; zones 1 and 2 are taken as one. */
    private static double shareWithin(int zones) {
        long good = chart.stream()
                .filter(pair -> Math.abs(Math.max(2, pair.zone()) - Math.max(2, zoneByMiles(pair))) <= zones)
                .count();
        return (double) good / chart.size();
    }

    private static int zoneByMiles(Pair pair) {
        Place from = places.getOrDefault(pair.from(), new Place(0, 0));
        Place to = places.getOrDefault(pair.to(), new Place(0, 0));
        double miles = from.greatCircleKm(to) / KM_PER_MILE;
        int zone = 1;
        while (zone <= MAX_MILES.length && miles > MAX_MILES[zone - 1]) {
            zone++;
        }
        return zone;
    }

    /** A row of the chart. */
    private record Pair(String from, String to, int zone) {

        static Pair parse(String line) {
            String[] cells = line.split(",", -1);
            return new Pair(cells[0], cells[1], Integer.parseInt(cells[2]));
        }
    }
}
