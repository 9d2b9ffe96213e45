package spokes.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spokes.geo.Gazetteer;
import spokes.sample.file.CsvFile;
import spokes.sample.file.Grid;

/** The files in {@code data/sample} are what the generator makes: nobody edits them by hand. */
class SampleFilesTest {

    private static final Path FOLDER = Path.of("data/sample");
    private static final Sample SAMPLE = Sample.make(Gazetteer.shipped());
    private static final List<Grid> GRIDS =
            SAMPLE.tables().stream().map(Grid::of).toList();

    @Test
    void everyCsvIsTheGeneratorsByteForByte() throws IOException {
        for (Grid grid : GRIDS) {
            String shipped = Files.readString(FOLDER.resolve(grid.name() + ".csv"));
            assertThat(shipped.equals(CsvFile.text(grid)))
                    .as("%s.csv is what SampleWriter makes", grid.name())
                    .isTrue();
        }
    }

    @Test
    void theWorkbookHoldsTheSameCells() throws IOException {
        holdsTheCellsOf(GRIDS, "sample.xlsx");
    }

    @Test
    void mondaysWorkbookHoldsTheCellsOfThePortal() throws IOException {
        holdsTheCellsOf(new SampleMonday(SAMPLE).grids(), "monday.xlsx");
    }

    private static void holdsTheCellsOf(List<Grid> grids, String file) throws IOException {
        try (var workbook = new ReadableWorkbook(FOLDER.resolve(file).toFile())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactlyElementsOf(grids.stream().map(Grid::name).toList());
            for (Grid grid : grids) {
                holdsTheCellsOf(grid, workbook.findSheet(grid.name()).orElseThrow());
            }
        }
    }

    private static void holdsTheCellsOf(Grid grid, Sheet sheet) throws IOException {
        List<Row> rows = sheet.read();
        assertThat(cells(rows.getFirst(), grid.header())).isEqualTo(grid.header());
        assertThat(rows).hasSize(grid.rows().size() + 1);
        for (int i = 0; i < grid.rows().size(); i++) {
            List<@Nullable Object> expected = grid.rows().get(i);
            if (!cells(rows.get(i + 1), expected).equals(expected)) {
                assertThat(cells(rows.get(i + 1), expected))
                        .as("%s, row %d", grid.name(), i + 2)
                        .isEqualTo(expected);
            }
        }
    }

    /** A workbook's row with each cell read as the value that is expected there. */
    private static List<@Nullable Object> cells(Row row, List<? extends @Nullable Object> expected) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            cells.add(cell(row.getOptionalCell(i).orElse(null), expected.get(i)));
        }
        return cells;
    }

    private static @Nullable Object cell(@Nullable Cell cell, @Nullable Object expected) {
        if (cell == null || cell.getValue() == null) {
            return null;
        }
        return switch (expected) {
            case LocalDate date -> cell.asDate().toLocalDate();
            case Double number -> cell.asNumber().doubleValue();
            case null, default -> Objects.toString(cell.getValue());
        };
    }
}
