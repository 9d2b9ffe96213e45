package spokes.ui.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StockDragTest {
    private static final double PER_CASE = 12;
    private static final Optional<String> OPEN_MAP = Optional.empty();
    private static final Optional<String> RENO = Optional.of("RNO");
    private final StockDrag drag = new StockDrag();

    @Test
    void aClickNeverMovesStock() {
        drag.press("EDI", 100, 100);
        drag.move(104, 104, RENO);

        assertThat(drag.release()).isEqualTo(new StockDrag.Release.Click("EDI"));
    }

    @Test
    void sixPixelsMeanIt() {
        drag.press("EDI", 100, 100);

        assertThat(drag.move(105.9, 100, OPEN_MAP)).isFalse();
        assertThat(drag.move(106, 100, OPEN_MAP)).isTrue();
    }

    @Test
    void stockLetGoOverACenterIsDroppedThere() {
        dragOver(RENO);

        assertThat(drag.release()).isEqualTo(new StockDrag.Release.Drop("EDI", "RNO"));
        assertThat(drag.phase()).isEqualTo(StockDrag.Phase.IDLE);
    }

    @Test
    void overOpenMapNothingHappened() {
        dragOver(OPEN_MAP);

        assertThat(drag.release()).isEqualTo(new StockDrag.Release.Nothing());
    }

    @Test
    void backOverTheSenderNothingHappened() {
        dragOver(Optional.of("EDI"));

        assertThat(drag.release()).isEqualTo(new StockDrag.Release.Nothing());
    }

    @Test
    void escapeUndoesTheWholeGesture() {
        dragOver(RENO);
        drag.type('7', false, PER_CASE);
        drag.cancel();

        assertThat(drag.release()).isEqualTo(new StockDrag.Release.Nothing());
        assertThat(drag.amount()).isEqualTo(new Amount.Suggested());
    }

    @Test
    void whatIsSuggestedCountsUntilThePlannerSaysOtherwise() {
        dragOver(RENO);

        assertThat(drag.amount()).isEqualTo(new Amount.Suggested());
    }

    @Test
    void digitsAreCases() {
        dragOver(RENO);
        drag.type('2', false, PER_CASE);
        drag.type('0', false, PER_CASE);

        assertThat(drag.amount()).isEqualTo(new Amount.Units(240));
    }

    @Test
    void digitsWithAltAreUnits() {
        dragOver(RENO);
        drag.type('2', true, PER_CASE);
        drag.type('5', true, PER_CASE);

        assertThat(drag.amount()).isEqualTo(new Amount.Units(25));
    }

    @Test
    void aDigitCanBeTakenBack() {
        dragOver(RENO);
        drag.type('2', false, PER_CASE);
        drag.type('0', false, PER_CASE);
        drag.erase(false, PER_CASE);
        assertThat(drag.amount()).isEqualTo(new Amount.Units(24));

        drag.erase(false, PER_CASE);
        assertThat(drag.amount()).as("without a digit left").isEqualTo(new Amount.Suggested());
    }

    @Test
    void theWheelAddsACase() {
        dragOver(RENO);
        drag.turn(1, false, PER_CASE, 216, 900);

        assertThat(drag.amount()).isEqualTo(new Amount.Units(228));
    }

    @Test
    void theWheelStepsFromABrokenCaseToWholeOnes() {
        dragOver(RENO);
        drag.turn(1, false, PER_CASE, 217, 900);

        assertThat(drag.amount()).isEqualTo(new Amount.Units(228));
    }

    @Test
    void theWheelWithAltAddsAUnit() {
        dragOver(RENO);
        drag.turn(-1, true, PER_CASE, 216, 900);

        assertThat(drag.amount()).isEqualTo(new Amount.Units(215));
    }

    @Test
    void theWheelEndsAtWhatCanBeSparedAndAtACase() {
        dragOver(RENO);
        drag.turn(1, false, PER_CASE, 896, 900);
        assertThat(drag.amount()).isEqualTo(new Amount.Units(900));

        drag.turn(-1, false, PER_CASE, 12, 900);
        assertThat(drag.amount()).isEqualTo(new Amount.Units(12));
    }

    @Test
    void shiftIsAllAsLongAsItIsDown() {
        dragOver(RENO);
        drag.type('3', false, PER_CASE);
        drag.setAll(true);
        assertThat(drag.amount()).isEqualTo(new Amount.All());

        drag.setAll(false);
        assertThat(drag.amount()).isEqualTo(new Amount.Units(36));
    }

    private void dragOver(Optional<String> target) {
        drag.press("EDI", 100, 100);
        drag.move(140, 100, OPEN_MAP);
        drag.move(300, 100, target);
    }
}
