package spokes.sample.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.Table;

/**
 * A sheet of a workbook as it is to look: text, numbers and dates.
 *
 * @param name the sheet's name
 * @param header the first row
 * @param rows the rows below it, each with a cell, or null where blank, for each header
 */
public record Grid(String name, List<String> header, List<List<@Nullable Object>> rows) {

    /** A table under its canonical names, without the columns that have no value; yes and no as words. */
    public static Grid of(Table table) {
        int[] columns = IntStream.range(0, table.sheet().columns().size())
                .filter(i -> table.rows().stream().anyMatch(row -> row.cell(i) != null))
                .toArray();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        table.rows().forEach(row -> {
            List<@Nullable Object> cells = new ArrayList<>();
            Arrays.stream(columns).forEach(i -> cells.add(shown(row.cell(i))));
            rows.add(Collections.unmodifiableList(cells));
        });
        List<String> header = Arrays.stream(columns)
                .mapToObj(i -> table.sheet().columns().get(i).name())
                .toList();
        return new Grid(table.sheet().title(), header, rows);
    }

    private static @Nullable Object shown(@Nullable Object cell) {
        return cell instanceof Boolean ? SheetText.text(cell) : cell;
    }
}
