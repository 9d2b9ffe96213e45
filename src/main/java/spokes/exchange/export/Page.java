package spokes.exchange.export;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Table;

/**
 * One table of an export: a file, or a sheet of the workbook. Its rows are made as they are written, so that an export of
 * many orders needs no memory for them.
 *
 * @param title   as {@code lane_flows}
 * @param headers canonical names
 * @param rows    cells in the order of the headers: text, numbers, dates, times, yes or no, null where blank
 * @param size    how many rows there are
 */
record Page(String title, List<String> headers, Iterable<List<@Nullable Object>> rows, long size) {
    Page {
        headers = List.copyOf(headers);
    }

    /** An input sheet, every row as it is. */
    static Page of(Table table) {
        List<String> headers =
                table.sheet().columns().stream().map(Column::name).toList();
        return of(table.sheet().title(), headers, table.rows(), table.size(), Row::cells);
    }

    /** A table of any values, each made into a row when it is written. */
    static <T> Page of(String title, List<String> headers, List<T> values, Function<T, List<@Nullable Object>> row) {
        return of(title, headers, values, values.size(), row);
    }

    private static <T> Page of(
            String title,
            List<String> headers,
            Iterable<T> values,
            long size,
            Function<T, List<@Nullable Object>> row) {
        return new Page(title, headers, () -> new Rows<>(values.iterator(), row), size);
    }

    /** This table with each row made into another. */
    Page mapped(UnaryOperator<List<@Nullable Object>> mapping) {
        return new Page(title, headers, () -> new Rows<>(rows.iterator(), mapping), size);
    }

    /** This table under other headers. */
    Page under(List<String> others) {
        return new Page(title, others, rows, size);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Makes a row of each value as it passes. */
    private record Rows<T>(Iterator<T> values, Function<T, List<@Nullable Object>> row)
            implements Iterator<List<@Nullable Object>> {
        @Override
        public boolean hasNext() {
            return values.hasNext();
        }

        @Override
        public List<@Nullable Object> next() {
            return row.apply(values.next());
        }
    }
}
