package spokes.exchange.header;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spokes.exchange.file.ShippedTable;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/** Other names of sheets and columns, from {@code data/import/synonyms.csv}; a canonical name goes before all of them. */
final class Synonyms {
    private final Map<Sheet, Map<String, List<Column>>> columns = new EnumMap<>(Sheet.class);
    private final Map<Sheet, Map<String, List<String>>> spelled = new EnumMap<>(Sheet.class);
    private final Map<String, Sheet> titles = new HashMap<>();

    private Synonyms() {
        for (Sheet sheet : Sheet.values()) {
            columns.put(sheet, new HashMap<>());
            spelled.put(sheet, new LinkedHashMap<>());
            sheet.columns().forEach(column -> add(sheet, column, column.name()));
        }
    }

    static Synonyms shipped() {
        Synonyms synonyms = new Synonyms();
        new ShippedTable("import/synonyms.csv").rows().forEach(row -> {
            Sheet sheet = Sheet.find(row.getField("sheet")).orElseThrow();
            String column = row.getField("column");
            String synonym = row.getField("synonym");
            if (column.isEmpty()) {
                synonyms.titles.putIfAbsent(HeaderText.key(synonym), sheet);
            } else {
                synonyms.add(sheet, sheet.columns().get(sheet.indexOf(column)), synonym);
            }
        });
        return synonyms;
    }

    private void add(Sheet sheet, Column column, String name) {
        mapOf(columns, sheet)
                .computeIfAbsent(HeaderText.key(name), k -> new ArrayList<>())
                .add(column);
        mapOf(spelled, sheet)
                .computeIfAbsent(column.name(), k -> new ArrayList<>())
                .add(name);
    }

    /** The columns that a header may mean, the likeliest first. */
    List<Column> columnsNamed(Sheet sheet, String key) {
        return mapOf(columns, sheet).getOrDefault(key, List.of());
    }

    /** All names of a column, its canonical one first. */
    List<String> namesOf(Sheet sheet, Column column) {
        return mapOf(spelled, sheet).getOrDefault(column.name(), List.of());
    }

    /** Whether the words of a file's or sheet's name speak of this sheet. */
    boolean isHinted(Sheet sheet, Collection<String> words) {
        return words.stream()
                .map(HeaderText::key)
                .anyMatch(key -> sheet.equals(titles.get(key)) || key.equals(key(sheet)));
    }

    private static String key(Sheet sheet) {
        return HeaderText.key(sheet.title());
    }

    private static <V> Map<String, V> mapOf(Map<Sheet, Map<String, V>> maps, Sheet sheet) {
        return maps.getOrDefault(sheet, Map.of());
    }
}
