package spokes.ui.map.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.geo.Mercator;
import spokes.geo.cell.Cell;
import spokes.ui.map.ground.Viewport;

/** A pixel is in the area in which its middle is: the fast way against asking each shape. */
class CellRasterTest {
    private static final Cell WEST = cell("W", -120, 30, -100, 45, -104, 38);
    private static final Cell EAST = cell("E", -100, 30, -75, 45, -104, 38);
    private static final Cell HOLED =
            new Cell("H", List.of(ring(-90, 48, -60, 60), ring(-80, 50, -70, 55)), 0.2, 0.2, 0.4, 0.4);

    /** A rectangle whose side at the longitude of −100 is bent to a point. */
    private static Cell cell(
            String code, double west, double south, double east, double north, double bend, double at) {
        double side = west == -100 ? west : east;
        double other = west == -100 ? east : west;
        double[] ring = world(side, south, bend, at, side, north, other, north, other, south, side, south);
        return new Cell(
                code,
                List.of(ring),
                Mercator.x(Math.min(west, bend)),
                Mercator.y(north),
                Mercator.x(east),
                Mercator.y(south));
    }

    private static double[] ring(double west, double south, double east, double north) {
        return world(west, south, east, south, east, north, west, north, west, south);
    }

    private static double[] world(double... degrees) {
        double[] points = new double[degrees.length];
        for (int i = 0; i < degrees.length; i += 2) {
            points[i] = Mercator.x(degrees[i]);
            points[i + 1] = Mercator.y(degrees[i + 1]);
        }
        return points;
    }

    @ParameterizedTest
    @CsvSource({"3.2, 1, 0, 0", "4.7, 1.5, 40, -25", "1.5, 2, -700, 3", "2, 1, 900, 0"})
    void asEachShapeSays(double zoom, double scale, double right, double down) {
        List<Cell> cells = List.of(WEST, EAST, HOLED);
        Viewport start = Viewport.start();
        Viewport view = new Viewport(start.x(), start.y(), zoom, 300, 200).panned(right, down);
        CellRaster raster = new CellRaster();
        raster.draw(cells, view, scale);
        int seen = 0;
        for (int row = 0; row < raster.rows(); row++) {
            for (int column = 0; column < raster.columns(); column++) {
                double x = view.x() + ((column + 0.5) / scale - view.width() / 2) / view.worldPixels();
                double y = view.y() + ((row + 0.5) / scale - view.height() / 2) / view.worldPixels();
                int number = 0;
                for (int i = 0; i < cells.size(); i++) {
                    number = cells.get(i).contains(x - Math.floor(x), y) ? i + 1 : number;
                }
                assertThat(raster.at(column, row)).as("%d, %d", column, row).isEqualTo(number);
                seen += number > 0 ? 1 : 0;
            }
        }
        assertThat(seen).as("something is in sight").isPositive();
    }
}
