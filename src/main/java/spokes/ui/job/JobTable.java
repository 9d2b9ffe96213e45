package spokes.ui.job;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table that a job found.
 *
 * @param id      names it in the window and for tests
 * @param title   what people read above it
 * @param columns its columns
 * @param rows    a value for each column, of the type that its kind says
 */
public record JobTable(String id, String title, List<JobColumn> columns, List<List<Object>> rows) {
    public JobTable {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("table %s: a row without %d values".formatted(id, width));
        }
    }
}
