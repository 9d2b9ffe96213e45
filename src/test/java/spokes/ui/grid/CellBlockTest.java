package spokes.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Blocks of cells, as they are marked in a spreadsheet. */
class CellBlockTest {
    private final CellBlock block = new CellBlock();

    @BeforeEach
    void aGridOfTenRowsAndFourColumns() {
        block.limit(10, 4);
    }

    private String block() {
        return block.isThere()
                ? "%d-%d, %d-%d".formatted(block.top(), block.bottom(), block.left(), block.right())
                : "none";
    }

    @Test
    void theFirstStepMarksTheFirstCell() {
        assertThat(block()).isEqualTo("none");
        block.step(1, 0, false);
        assertThat(block()).isEqualTo("0-0, 0-0");
    }

    @Test
    void shiftExtendsFromWhereMarkingBeganInEveryDirection() {
        block.press(4, 2, false);
        block.press(6, 1, true);
        assertThat(block()).isEqualTo("4-6, 1-2");
        assertThat(block.isLead(6, 1)).isTrue();
        block.step(-4, 0, true);
        assertThat(block()).isEqualTo("2-4, 1-2");
        assertThat(block.size()).isEqualTo(6);
    }

    @Test
    void itStopsAtTheEdges() {
        block.press(9, 3, false);
        block.step(1, 1, false);
        assertThat(block()).isEqualTo("9-9, 3-3");
        block.step(-99, -99, true);
        assertThat(block()).isEqualTo("0-9, 0-3");
    }

    @Test
    void fewerRowsCutIt() {
        block.all();
        assertThat(block.size()).isEqualTo(40);
        block.limit(3, 4);
        assertThat(block()).isEqualTo("0-2, 0-3");
        block.limit(0, 4);
        assertThat(block()).isEqualTo("none");
        block.limit(5, 4);
        assertThat(block()).isEqualTo("none");
    }
}
