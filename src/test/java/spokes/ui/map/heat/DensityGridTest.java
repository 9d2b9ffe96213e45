package spokes.ui.map.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import spokes.geo.Mercator;
import spokes.model.place.Place;

/** Demand smoothed on a grid, against the sum that it stands for. */
class DensityGridTest {
    private static final double WORLD_KM = 2 * Math.PI * Place.EARTH_RADIUS_KM;
    private static final double BANDWIDTH = 0.002;

    @Test
    void theGridGivesTheSumOfAllKernels() {
        List<Demand.Point> points = scattered(400);
        DensityGrid grid = DensityGrid.of(Demand.of(points), 0.2, 0.35, 0.1, 0.06, BANDWIDTH);
        double most = slow(points, 0.25, 0.38);
        for (double x = 0.21; x < 0.29; x += 0.0071) {
            for (double y = 0.36; y < 0.40; y += 0.0053) {
                assertThat(grid.at(x, y)).isCloseTo(slow(points, x, y), within(0.02 * most));
            }
        }
    }

    @Test
    void noUnitIsLost() {
        var point = new Demand.Point(0.25, 0.38, 900);
        DensityGrid grid = DensityGrid.of(Demand.of(List.of(point)), 0.2, 0.35, 0.1, 0.06, BANDWIDTH);
        double side = grid.cell() * kmOfWorld(point.y());
        double units = 0;
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                units += grid.at(column, row) * side * side;
            }
        }
        assertThat(units).isCloseTo(900, within(0.01));
    }

    @Test
    void demandBeyondTheWorldsEndIsNear() {
        var fiji = new Demand.Point(0.999, 0.55, 10);
        DensityGrid grid = DensityGrid.of(Demand.of(List.of(fiji)), -0.02, 0.53, 0.04, 0.04, BANDWIDTH);

        assertThat(grid.at(-0.001, 0.55))
                .isGreaterThan(0.9 * Math.max(grid.at(0.01, 0.55), slow(List.of(fiji), 0.999, 0.55)));
    }

    @Test
    void asManyUnitsAreDenserInTheNorthWhereTheMapIsLarger() {
        var north = new Demand.Point(0.25, Mercator.y(60), 100);
        var equator = new Demand.Point(0.25, 0.5, 100);

        assertThat(new Peak(Demand.of(List.of(north))).of(BANDWIDTH))
                .as("half as wide and half as high on the ground")
                .isCloseTo(4 * new Peak(Demand.of(List.of(equator))).of(BANDWIDTH), within(1e-9));
    }

    @Test
    void thePeakIsTheDensestPoint() {
        List<Demand.Point> points = scattered(3000);
        var demand = Demand.of(points);
        for (double bandwidth : new double[] {0.0007, 0.001, 0.0031}) {
            DensityGrid grid = DensityGrid.of(demand, 0.2, 0.35, 0.1, 0.06, bandwidth);
            double most = 0;
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column < grid.columns(); column++) {
                    most = Math.max(most, grid.at(column, row));
                }
            }
            assertThat(new Peak(demand).of(bandwidth)).isCloseTo(most, within(0.12 * most));
        }
    }

    @Test
    void betweenNeighborsNothingIsKnownSoTheyFlowTogether() {
        var far = Demand.of(List.of(new Demand.Point(0.2, 0.4, 1), new Demand.Point(0.21, 0.4, 1)));

        assertThat(far.bandwidth(1e9)).isCloseTo(0.007, within(1e-12));
        assertThat(far.bandwidth(1000)).as("14 pixels").isCloseTo(0.014, within(1e-12));
        assertThat(new Peak(Demand.NONE).of(0.01)).isZero();
    }

    private static List<Demand.Point> scattered(int count) {
        var random = new Random(7);
        List<Demand.Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(new Demand.Point(
                    0.25 + 0.012 * random.nextGaussian(),
                    0.38 + 0.008 * random.nextGaussian(),
                    1 + random.nextInt(50)));
        }
        return points;
    }

    private static double kmOfWorld(double y) {
        return WORLD_KM * Math.cos(Math.toRadians(Mercator.latitude(y)));
    }

    private static double slow(List<Demand.Point> points, double x, double y) {
        double sum = 0;
        for (Demand.Point point : points) {
            double sigma = BANDWIDTH * kmOfWorld(point.y());
            double away = Math.hypot(point.x() - x, point.y() - y) / BANDWIDTH;
            sum += point.units() * Math.exp(-away * away / 2) / (2 * Math.PI * sigma * sigma);
        }
        return sum;
    }
}
