package spokes.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a planner whose language writes 1,5 for one and a half makes of a block. */
class GridEditsTest {
    private static final Typed GERMAN = new Typed(Locale.GERMANY);
    private static final GridColumn<Double> KILOGRAMS = new GridColumn<>(
            "weight_kg",
            "Gewicht",
            "",
            80,
            /* isNumber= */ true,
            row -> row,
            value -> GERMAN.write(value),
            /* isSummed= */ false,
            Optional.empty());
    private static final GridEdits.Sight<Double> SIGHT = new GridEdits.Sight<>(List.of(1.234, 7.0), List.of(KILOGRAMS));

    private final List<String> written = new ArrayList<>();
    private final GridEdits<Double> edits = new GridEdits<>(GERMAN, new GridDesk<>() {
        @Override
        public void change(List<CellEdit<Double>> wanted) {
            wanted.forEach(edit -> written.add(edit.row() + ": " + GERMAN.number(edit.text())));
        }

        @Override
        public void refuse(String reason) {
            written.add(reason);
        }

        @Override
        public void tell(String text) {}

        @Override
        public void importText(String text) {}

        @Override
        public void export(List<String> headers, List<List<String>> rows) {}

        @Override
        public void reach(Double row) {}
    });

    private static CellBlock block(int from, int to) {
        CellBlock block = new CellBlock();
        block.limit(2, 1);
        block.press(from, 0, false);
        block.press(to, 0, true);
        return block;
    }

    @Test
    void fillingDownWritesTheSameNumber() {
        edits.fillDown(SIGHT, block(0, 1));
        assertThat(written).containsExactly("7.0: 1.234");
    }

    @Test
    void whatIsCopiedPastesAsTheSameNumber() {
        String copied = CellText.write(SIGHT.written(block(0, 0), GERMAN));
        assertThat(copied).isEqualTo("1,234\n");
        edits.paste(SIGHT, block(1, 1), copied);
        assertThat(written).containsExactly("7.0: 1.234");
    }
}
