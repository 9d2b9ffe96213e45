package spokes.ui.map.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import spokes.ui.map.label.LabelPlacer;

/** How the map's parts are drawn: which color, soft edges, names that keep clear of each other, short counts. */
class DrawingTest {

    @Test
    void fiveDaysAndMoreAreOneColor() {
        assertThat(Ink.ofDays(0.2)).isEqualTo(Ink.DAYS_1);
        assertThat(Ink.ofDays(2.4)).isEqualTo(Ink.DAYS_2);
        assertThat(Ink.ofDays(5)).isEqualTo(Ink.DAYS_5);
        assertThat(Ink.ofDays(11)).isEqualTo(Ink.DAYS_5);
    }

    @Test
    void aSoftEdgedDiscCoversItsArea() {
        int[] pixels = new int[40 * 40];
        new DiscPainter(pixels, 40, 40).disc(20.3, 19.6, 12, 0xff336699);
        double covered = 0;
        for (int pixel : pixels) {
            covered += (pixel >>> 24) / 255.0;
        }

        assertThat(covered).isCloseTo(Math.PI * 144, within(2.0));
        assertThat(pixels[20 * 40 + 20]).isEqualTo(0xff336699);
    }

    @Test
    void namesNeverLieOverEachOther() {
        var placer = new LabelPlacer(new Rectangle2D(0, 0, 100, 100), List.of(new Rectangle2D(0, 0, 20, 20)));

        assertThat(placer.take(new Rectangle2D(10, 10, 30, 10))).isFalse();
        assertThat(placer.takeFirst(List.of(new Rectangle2D(15, 0, 9, 9), new Rectangle2D(30, 0, 9, 9))))
                .contains(new Rectangle2D(30, 0, 9, 9));
        assertThat(placer.take(new Rectangle2D(35, 5, 9, 9))).isFalse();
    }

    @Test
    void countsFitIntoASmallCircle() {
        assertThat(List.of(940.0, 1_000.0, 9_940.0, 9_960.0, 94_400.0, 999_600.0, 1_240_000.0))
                .extracting(count -> ShortNumber.of(count, Locale.US))
                .containsExactly("940", "1.0k", "9.9k", "10k", "94k", "1.0M", "1.2M");
        assertThat(List.of(940.0, 9_400.0, 94_400.0))
                .extracting(count -> ShortNumber.of(count, Locale.GERMANY))
                .containsExactly("940", "9,4k", "94k");
    }
}
