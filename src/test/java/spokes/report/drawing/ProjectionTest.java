package spokes.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.model.place.Place;

/** From the globe to paper: areas in proportion, north up, all of the extent in the box. */
class ProjectionTest {

    private static double area(Projection projection, double longitude, double latitude) {
        Projection.Point a = projection.at(longitude, latitude);
        Projection.Point b = projection.at(longitude + 0.1, latitude);
        Projection.Point c = projection.at(longitude, latitude + 0.1);
        return Math.abs((b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y()));
    }

    @ParameterizedTest(name = "west {0}, east {1}, south {2}, north {3}")
    @CsvSource({"-125, -67, 25, 49", "-10, 30, 36, 60", "110, 155, -44, -10", "95, 141, -11, 11"})
    void aFieldIsAsLargeOnPaperWhereverItIs(double west, double east, double south, double north) {
        Extent extent = new Extent(west, east, south, north);
        Projection projection = new Projection(extent, 600, 300);
        double middle = (west + east) / 2;
        double low = area(projection, middle, south + 1) / Math.cos(Math.toRadians(south + 1.05));
        double high = area(projection, west + 1, north - 1) / Math.cos(Math.toRadians(north - 0.95));
        assertThat(high).isCloseTo(low, within(0.01 * low));

        Projection.Point corner = projection.at(west, south);
        Projection.Point other = projection.at(east, north);
        assertThat(corner.y()).isGreaterThan(other.y());
        assertThat(corner.x()).isLessThan(other.x()).isBetween(-1e-6, 600.0);
        assertThat(other.y()).isBetween(-1e-6, 300.0);
    }

    @Test
    void farIslandsWithLittleDemandDoNotMakeTheMainlandSmall() {
        List<Spot> spots = List.of(
                new Spot(new Place(40, -75), 60, false),
                new Spot(new Place(35, -118), 60, false),
                new Spot(new Place(13.4, 144.8), 1, false));
        assertThat(Extent.of(spots))
                .singleElement()
                .satisfies(extent -> assertThat(extent.east()).isLessThan(-60));
        assertThat(Extent.of(List.of())).isEmpty();
    }

    @Test
    void aCenterIsOnTheMapWhereverItIs() {
        List<Spot> spots = List.of(new Spot(new Place(40, -75), 60, false), new Spot(new Place(52, 5), 0, true));
        assertThat(Extent.of(spots))
                .singleElement()
                .satisfies(extent -> assertThat(extent.east()).isGreaterThan(5));
    }
}
