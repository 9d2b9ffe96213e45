package spokes.ui.grid;

import java.util.Optional;
import spokes.ui.Figures;
import spokes.ui.Texts;

/**
 * What a spreadsheet tells of the marked cells.
 *
 * @param cells   how many are marked
 * @param numbers how many of them hold a number
 * @param sum     of those numbers
 */
public record BlockSum(double cells, int numbers, double sum) {
    /** More cells are counted and not added up: that would take longer than a frame. */
    private static final long MOST = 20_000;

    static <R> BlockSum of(GridEdits.Sight<R> sight, CellBlock block) {
        double cells = block.size();
        if (cells <= 1 || cells > MOST) {
            return new BlockSum(cells, 0, 0);
        }
        int numbers = 0;
        double sum = 0;
        for (R row : sight.rows().subList(block.top(), block.bottom() + 1)) {
            for (GridColumn<R> column : sight.columns().subList(block.left(), block.right() + 1)) {
                if (column.value().apply(row) instanceof Double number) {
                    numbers++;
                    sum += number;
                }
            }
        }
        return new BlockSum(cells, numbers, sum);
    }

    private double mean() {
        return sum / numbers;
    }

    /** In words; empty where one cell is marked or none. */
    public Optional<String> words(Figures figures) {
        Texts texts = Texts.of("grid");
        String count = figures.number(cells, 0);
        if (numbers > 1) {
            return Optional.of(texts.get("block", figures.exact(sum), figures.exact(mean()), count));
        }
        return cells > 1 ? Optional.of(texts.get("block.cells", count)) : Optional.empty();
    }
}
