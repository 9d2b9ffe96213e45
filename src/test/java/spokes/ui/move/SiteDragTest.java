package spokes.ui.move;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import spokes.ui.move.site.SiteDrag;

/** The gesture that moves a center, told as what pointer and keys do. */
class SiteDragTest {
    private final SiteDrag drag = new SiteDrag();

    @Test
    void aClickIsNoMove() {
        drag.press("RNO", 100, 100);
        assertThat(drag.move(103, 104)).isFalse();

        assertThat(drag.release()).isEqualTo(new SiteDrag.Release.Click("RNO"));
        assertThat(drag.center()).isEmpty();
    }

    @Test
    void sixPixelsMeanIt() {
        drag.press("RNO", 100, 100);
        assertThat(drag.move(106, 100)).isTrue();
        drag.move(240, 80);

        assertThat(drag.release()).isEqualTo(new SiteDrag.Release.Drop("RNO", 240, 80));
    }

    @Test
    void aDragThatCameBackIsStillADrag() {
        drag.press("RNO", 100, 100);
        drag.move(150, 100);
        drag.move(101, 100);

        assertThat(drag.release()).isEqualTo(new SiteDrag.Release.Drop("RNO", 101, 100));
    }

    @Test
    void arrowKeysPushItFromWhereItIs() {
        drag.push("RNO", 100, 100, 8, 0);
        drag.push("RNO", 108, 100, 0, -40);

        assertThat(drag.isDragging()).isTrue();
        assertThat(drag.release()).isEqualTo(new SiteDrag.Release.Drop("RNO", 108, 60));
    }

    @Test
    void anotherCenterThatIsPushedBeginsAnew() {
        drag.push("RNO", 100, 100, 8, 0);
        drag.push("EDI", 500, 90, 8, 0);

        assertThat(drag.release()).isEqualTo(new SiteDrag.Release.Drop("EDI", 508, 90));
    }

    @Test
    void aCancelledDragIsNothing() {
        drag.press("RNO", 100, 100);
        drag.move(200, 100);
        drag.cancel();

        assertThat(drag.move(300, 100)).isFalse();
        assertThat(drag.release()).isEqualTo(new SiteDrag.Release.Nothing());
    }
}
