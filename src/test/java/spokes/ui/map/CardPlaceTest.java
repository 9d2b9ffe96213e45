package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class CardPlaceTest {
    private static final Dimension2D CARD = new Dimension2D(344, 180);
    private static final Dimension2D PANE = new Dimension2D(1280, 800);

    @Test
    void theCardLiesToTheRightWhereThereIsRoom() {
        assertThat(CardPlace.find(CARD, PANE, box(300, 400), List.of()).getMinX())
                .isGreaterThan(319);
    }

    @Test
    void theCardLiesElsewhereIfSomethingIsInTheWay() {
        var west = new Rectangle2D(330, 370, 200, 60);

        assertThat(CardPlace.find(CARD, PANE, box(300, 400), List.of(west)).intersects(west))
                .isFalse();
    }

    @Test
    void theCardNeverCoversTheTargetAndIsAlwaysInSight() {
        for (double x = 30; x <= 1250; x += 20) {
            for (double y = 30; y <= 770; y += 20) {
                Rectangle2D target = box(x, y);
                Rectangle2D place = CardPlace.find(CARD, PANE, target, List.of());

                assertThat(place.intersects(target))
                        .as("target at %s, %s", x, y)
                        .isFalse();
                assertThat(new Rectangle2D(0, 0, 1280, 800).contains(place)).isTrue();
            }
        }
    }

    private static Rectangle2D box(double x, double y) {
        return new Rectangle2D(x - 20, y - 20, 40, 56);
    }
}
