package spokes.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.model.place.Place;

/** The map's outlines as shipped. */
class OutlinesTest {

    private static final Outlines outlines = Outlines.shipped();

    @ParameterizedTest
    @CsvSource({
        "Kansas, 38.5, -98.4, true, false",
        "Alaska, 65, -153, true, false",
        "Hawaii, 19.6, -155.5, true, false",
        "England, 52.5, -1.5, true, false",
        "New Zealand, -39, 175.8, true, false",
        "Lake Michigan, 43.5, -87, true, true",
        "Lake Superior, 47.7, -87.5, true, true",
        "Great Salt Lake, 41.1, -112.5, true, true",
        "Caspian Sea, 42, 51, false, false",
        "Chukotka east of the date line, 66.5, -175, true, false",
        "Chukotka west of the date line, 66.5, 179, true, false",
        "Antarctica, -85, 20, true, false",
        "Denmark Strait, 66.5, -28, false, false",
        "Arctic Ocean, 72, -170, false, false",
        "Atlantic, 35, -50, false, false",
        "Gulf of Mexico, 26, -90, false, false"
    })
    void landAndWaterAreWhereTheyAre(String name, double latitude, double longitude, boolean land, boolean lake) {
        var place = new Place(latitude, longitude);

        assertThat(outlines.land().stream().anyMatch(o -> o.contains(place)))
                .as(name)
                .isEqualTo(land);
        assertThat(outlines.lakes().stream().anyMatch(o -> o.contains(place)))
                .as(name)
                .isEqualTo(lake);
    }

    @Test
    void everyRingIsClosedAndOnTheEarth() {
        var rings = Stream.of(outlines.land(), outlines.lakes())
                .flatMap(List::stream)
                .flatMap(outline -> outline.rings().stream())
                .toList();

        assertThat(rings).hasSizeGreaterThan(1400).allMatch(GeoLine::isRing).allMatch(ring -> ring.size() >= 4);
        assertThat(rings).allMatch(OutlinesTest::isOnTheEarth).noneMatch(OutlinesTest::jumps);
    }

    @Test
    void bordersAreOnTheEarthAndNeverJumpOverIt() {
        var borders = Stream.concat(outlines.countryBorders().stream(), outlines.stateBorders().stream())
                .toList();

        assertThat(borders)
                .hasSizeGreaterThan(200)
                .allMatch(OutlinesTest::isOnTheEarth)
                .noneMatch(OutlinesTest::jumps);
    }

    @Test
    void stateLineOfKansasAndNebraskaIsDrawn() {
        assertThat(outlines.stateBorders())
                .anyMatch(border -> IntStream.range(0, border.size())
                        .anyMatch(i -> Math.abs(border.latitude(i) - 40) < 0.01
                                && border.longitude(i) > -102
                                && border.longitude(i) < -95.3));
    }

    @Test
    void everyStateHasANameAndItIsWrittenOnLand() {
        assertThat(outlines.stateLabels()).hasSize(56).contains(label("KS"), label("DC"), label("PR"));
        assertThat(outlines.stateLabels())
                .filteredOn(label -> !List.of("AS", "GU", "MP", "VI").contains(label.code()))
                .allMatch(label -> outlines.land().stream().anyMatch(o -> o.contains(label.place())));
    }

    @Test
    void citiesComeLargestFirst() {
        var american = outlines.cities().stream()
                .filter(city -> city.country().equals("US"))
                .toList();

        assertThat(american).hasSize(150).extracting(City::name).startsWith("New York", "Los Angeles", "Chicago");
        assertThat(american).allMatch(city -> city.state().length() == 2).doesNotHaveDuplicates();
        assertThat(outlines.cities()).extracting(City::name).contains("London", "Tokyo", "Toronto");
    }

    private static StateLabel label(String code) {
        return outlines.stateLabels().stream()
                .filter(label -> label.code().equals(code))
                .findAny()
                .orElseThrow();
    }

    /** Whether a leg spans the map, as one over the date line would; along the south pole it may. */
    private static boolean jumps(GeoLine line) {
        return IntStream.range(1, line.size())
                .anyMatch(i -> Math.abs(line.longitude(i) - line.longitude(i - 1)) > 20 && line.latitude(i) > -90);
    }

    private static boolean isOnTheEarth(GeoLine line) {
        return IntStream.range(0, line.size())
                .allMatch(i -> Math.abs(line.longitude(i)) <= 180 && Math.abs(line.latitude(i)) <= 90);
    }
}
