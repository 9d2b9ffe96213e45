package spokes.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameRoomTest {
    private static final Projection.Point MARK = new Projection.Point(100, 50);

    @Test
    void aNameStandsAtTheRightOfItsMarkWhereNothingIsInTheWay() {
        assertThat(new NameRoom(400, 100, List.of(MARK)).take(MARK, "Reno NV"))
                .hasValueSatisfying(at -> assertThat(at.x()).isGreaterThan(104));
    }

    @Test
    void aMarkAtTheRightSendsItToTheLeft() {
        Projection.Point neighbor = new Projection.Point(120, 50);
        assertThat(new NameRoom(400, 100, List.of(MARK, neighbor)).take(MARK, "Reno NV"))
                .hasValueSatisfying(at -> assertThat(at.x()).isLessThan(96 - 7 * 5));
    }

    @Test
    void aNameThatWouldLeaveThePaperGoesToTheOtherSide() {
        Projection.Point edge = new Projection.Point(390, 50);
        assertThat(new NameRoom(400, 100, List.of(edge)).take(edge, "Boston MA"))
                .hasValueSatisfying(at -> assertThat(at.x()).isLessThan(386 - 9 * 5));
    }

    @Test
    void aNameWithoutRoomIsLeftOutRatherThanWrittenOverAnother() {
        NameRoom room = new NameRoom(400, 100, List.of(MARK));
        for (int i = 0; i < 4; i++) {
            assertThat(room.take(MARK, "Reno NV")).as("name " + i).isPresent();
        }
        assertThat(room.take(MARK, "Reno NV")).isEmpty();
    }
}
