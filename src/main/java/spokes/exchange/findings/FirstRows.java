package spokes.exchange.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spokes.exchange.file.RawRow;
import spokes.model.review.ColumnFinding;
import spokes.model.review.RawLine;

/**
 * The first rows of a sheet, as the file has them.
 *
 * @param rows not blank, in the file's order
 */
public record FirstRows(List<RawRow> rows) {
    /** How many rows are looked at. */
    public static final int MOST = 60;

    private static final int SHOWN = 20;
    private static final int LONGEST = 120;
    private static final int EXAMPLES = 4;

    public FirstRows {
        rows = rows.stream().limit(MOST).toList();
    }

    /** The first of them, as the file shows them. */
    public List<RawLine> lines() {
        return rows.stream().limit(SHOWN).map(FirstRows::line).toList();
    }

    /** A row of a file as the file shows it. */
    public static RawLine line(RawRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(shortened(row.text(i)));
        }
        return new RawLine(row.number(), cells);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /**
     * The columns of the sheet.
     *
     * @param headers   texts of the headers by position, empty where there is none
     * @param lastRow   number of the last row of headers
     * @param canonical position to canonical column
     */
    public List<ColumnFinding> columns(List<String> headers, int lastRow, Map<Integer, String> canonical) {
        List<RawRow> below = rows.stream().filter(row -> row.number() > lastRow).toList();
        int width = Math.max(
                headers.size(), below.stream().mapToInt(RawRow::size).max().orElse(0));
        List<ColumnFinding> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String header = i < headers.size() ? headers.get(i) : "";
            List<String> examples = examples(below, i);
            if (!header.isEmpty() || !examples.isEmpty()) {
                columns.add(new ColumnFinding(i, header, Optional.ofNullable(canonical.get(i)), examples));
            }
        }
        return columns;
    }

    private static List<String> examples(List<RawRow> rows, int position) {
        Set<String> different = new LinkedHashSet<>();
        for (RawRow row : rows) {
            String text = shortened(row.text(position));
            if (!text.isEmpty() && different.size() < EXAMPLES) {
                different.add(text);
            }
        }
        return List.copyOf(different);
    }
}
