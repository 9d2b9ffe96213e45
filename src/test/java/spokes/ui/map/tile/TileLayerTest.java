package spokes.ui.map.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.ui.map.ground.Viewport;

/** Which tiles a view needs, and where they lie. */
class TileLayerTest {

    @ParameterizedTest
    @CsvSource({"3.3, -96", "6.49, -74", "2, 179.9", "11.9, 13"})
    void theyCoverThePaneOnceAtTheZoomThatIsNearest(double zoom, double longitude) {
        Viewport view = new Viewport(Viewport.worldX(longitude), Viewport.worldY(38), zoom, 800, 500);
        List<Rectangle2D> boxes = new ArrayList<>();
        double[] covered = {0};
        Rectangle2D pane = new Rectangle2D(0, 0, 800, 500);
        TileLayer.each(view, (tile, left, top, size) -> {
            assertThat(tile.zoom()).isEqualTo((int) Math.round(zoom));
            assertThat(size).isBetween(256 / Math.sqrt(2) - 1, 256 * Math.sqrt(2) + 1);
            Rectangle2D box = new Rectangle2D(left, top, size, size);
            assertThat(boxes).noneMatch(other -> overlap(other, box) > 1);
            boxes.add(box);
            covered[0] += overlap(pane, box);
        });

        assertThat(covered[0]).isCloseTo(800 * 500, within(1.0));
    }

    private static double overlap(Rectangle2D one, Rectangle2D other) {
        double wide = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double high = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return wide > 0 && high > 0 ? wide * high : 0;
    }
}
