package spokes.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.model.ScenarioBook;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.ui.Texts;

/**
 * A row that differs, in words.
 *
 * @param sheet  which sheet it is of
 * @param name   which row it is
 * @param change what differs
 */
public record RowWords(String sheet, String name, String change) {
    private static final String BETWEEN = " · ";
    private static final double WHOLE = 1e15;

    /** What a scenario changes, and what of it cannot be read; says where the base plan changed a row as well. */
    public static List<RowWords> of(Texts texts, ScenarioBook book, String scenario) {
        Set<Object> since = book.listOverlaps(scenario).stream()
                .map(change -> List.of(change.sheet(), change.key()))
                .collect(Collectors.toSet());
        List<RowWords> rows = new ArrayList<>();
        for (RowChange change : book.listDifferences(scenario)) {
            RowWords words = of(texts, change);
            boolean isSince = since.contains(List.of(change.sheet(), change.key()));
            rows.add(isSince ? words.with(texts.get("row.since")) : words);
        }
        book.listProblems(scenario).forEach(problem -> rows.add(new RowWords("", "", texts.get("unread", problem))));
        return rows;
    }

    private RowWords with(String more) {
        return new RowWords(sheet, name, change + " (" + more + ")");
    }

    private static RowWords of(Texts texts, RowChange change) {
        Row row = Stream.of(change.before(), change.after())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow();
        String sheet = texts.get("sheet." + change.sheet());
        return new RowWords(sheet, keyOf(row), difference(texts, change.before(), change.after()));
    }

    private static String difference(Texts texts, @Nullable Row before, @Nullable Row after) {
        if (after == null) {
            return texts.get("row.gone");
        }
        return before == null
                ? texts.get("row.new", String.join(", ", otherCells(after)))
                : String.join(", ", changedCells(texts, before, after));
    }

    /** A row by sheet and key. */
    static String nameOf(Texts texts, Row row) {
        return texts.get("sheet." + row.sheet()) + ": " + keyOf(row);
    }

    private static String keyOf(Row row) {
        return row.sheet().keyColumns().stream()
                .map(column -> shown(row, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    private static List<String> otherCells(Row row) {
        return row.sheet().columns().stream()
                .filter(column -> !row.sheet().keyColumns().contains(column))
                .filter(column -> !shown(row, column).isEmpty())
                .map(column -> named(column) + " " + shown(row, column))
                .toList();
    }

    private static List<String> changedCells(Texts texts, Row before, Row after) {
        List<String> cells = new ArrayList<>();
        for (Column column : after.sheet().columns()) {
            String old = shown(before, column);
            String now = shown(after, column);
            if (!old.equals(now)) {
                cells.add(texts.get("row.cell", named(column), blank(texts, old), blank(texts, now)));
            }
        }
        return cells;
    }

    private static String blank(Texts texts, String value) {
        return value.isEmpty() ? texts.get("row.blank") : value;
    }

    private static String named(Column column) {
        return column.name().replace('_', ' ');
    }

    private static String shown(Row row, Column column) {
        @Nullable Object cell = row.cell(row.sheet().indexOf(column.name()));
        return switch (cell) {
            case null -> "";
            case Double number
            when number == Math.rint(number) && Math.abs(number) < WHOLE -> String.valueOf(number.longValue());
            default -> cell.toString();
        };
    }
}
