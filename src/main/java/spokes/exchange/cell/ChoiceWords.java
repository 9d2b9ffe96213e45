package spokes.exchange.cell;

import java.util.HashMap;
import java.util.Map;
import spokes.exchange.file.ShippedTable;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/** Words that mean one of a column's choices, from {@code data/import/words.csv}: "in transit" is sent. */
final class ChoiceWords {
    private final Map<String, Map<String, String>> byColumn = new HashMap<>();

    private ChoiceWords() {}

    static ChoiceWords shipped() {
        ChoiceWords words = new ChoiceWords();
        new ShippedTable("import/words.csv")
                .rows()
                .forEach(row -> words.byColumn
                        .computeIfAbsent(row.getField("sheet") + '.' + row.getField("column"), k -> new HashMap<>())
                        .put(row.getField("word"), row.getField("value")));
        return words;
    }

    /** Words in lower case to choices. */
    Map<String, String> of(Sheet sheet, Column column) {
        return byColumn.getOrDefault(sheet.title() + '.' + column.name(), Map.of());
    }
}
