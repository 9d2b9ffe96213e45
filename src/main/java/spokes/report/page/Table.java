package spokes.report.page;

import java.util.ArrayList;
import java.util.List;

/** A table: text at the left, numbers at the right, a sum below. */
public final class Table {
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param isNumber whether its cells stand at the right
     */
    public record Column(String title, boolean isNumber) {
        /** A column of words. */
        public static Column text(String title) {
            return new Column(title, false);
        }

        /** A column of numbers. */
        public static Column number(String title) {
            return new Column(title, true);
        }
    }

    private record Row(List<String> cells, String style) {}

    /** A table without rows yet. */
    public Table(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row. */
    public void add(List<String> cells) {
        add(cells, "");
    }

    /** Adds the row of sums. */
    public void addTotal(List<String> cells) {
        add(cells, "total");
    }

    /** Adds a row of a style. */
    public void add(List<String> cells, String style) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("%d cells in %d columns".formatted(cells.size(), columns.size()));
        }
        rows.add(new Row(List.copyOf(cells), style));
    }

    /** Whether it has no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Writes it. */
    public void writeTo(Html html) {
        html.open("table", "numbers").open("thead", "").open("tr", "");
        columns.forEach(column -> html.add("th", style(column), column.title()));
        html.close().close().open("tbody", "");
        for (Row row : rows) {
            html.open("tr", row.style());
            for (int i = 0; i < columns.size(); i++) {
                html.add("td", style(columns.get(i)), row.cells().get(i));
            }
            html.close();
        }
        html.close().close();
    }

    private static String style(Column column) {
        return column.isNumber() ? "n" : "";
    }
}
