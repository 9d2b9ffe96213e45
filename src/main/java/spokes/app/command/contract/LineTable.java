package spokes.app.command.contract;

import java.util.ArrayList;
import java.util.List;

/** A table for people at a terminal: each column as wide as it needs, words at its left, numbers at its right. */
public final class LineTable {
    private final List<Boolean> areNumbers = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a column of words. */
    public LineTable words(String title) {
        return column(title, false);
    }

    /** Adds columns of numbers. */
    public LineTable numbers(String... headings) {
        for (String title : headings) {
            column(title, true);
        }
        return this;
    }

    LineTable column(String title, boolean isNumber) {
        titles.add(title);
        areNumbers.add(isNumber);
        return this;
    }

    /** Adds a row with a cell for each column. */
    public LineTable row(String... cells) {
        return row(List.of(cells));
    }

    /** Adds a row with a cell for each column. */
    public LineTable row(List<String> cells) {
        if (cells.size() != titles.size()) {
            throw new IllegalArgumentException("%d cells in %d columns".formatted(cells.size(), titles.size()));
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Its titles and rows, a line each. */
    public List<String> lines() {
        int[] widths = new int[titles.size()];
        List<List<String>> all = new ArrayList<>(List.of(titles));
        all.addAll(rows);
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int... widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String pad = " ".repeat(widths[i] - row.get(i).length());
            line.append(i == 0 ? "" : "  ").append(areNumbers.get(i) ? pad + row.get(i) : row.get(i) + pad);
        }
        return line.toString().stripTrailing();
    }
}
