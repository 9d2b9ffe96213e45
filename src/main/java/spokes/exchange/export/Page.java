package spokes.exchange.export;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Table;

/**
 * One table of an export: a file, or a sheet of the workbook.
 *
 * @param title   as {@code lane_flows}
 * @param headers canonical names
 * @param rows    cells in the order of the headers: text, numbers, dates, times, yes or no, null where blank
 */
record Page(String title, List<String> headers, List<List<@Nullable Object>> rows) {

    /** An input sheet, every row as it is. */
    static Page of(Table table) {
        return of(table, table.rows().stream());
    }

    /** An input sheet with these rows. */
    static Page of(Table table, Stream<Row> rows) {
        return new Page(
                table.sheet().title(),
                table.sheet().columns().stream().map(Column::name).toList(),
                rows.map(Row::cells).toList());
    }
}
