package spokes.exchange.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.exchange.file.ShippedTable;
import spokes.exchange.header.ColumnNames;
import spokes.model.export.ExportTable;

/** What headers of templates mean, by {@code data/export/names.csv} and by the names that import knows. */
final class HeaderNames {
    private final ColumnNames imported = ColumnNames.shipped();
    private final Map<String, List<String>> columns;

    private HeaderNames(Map<String, List<String>> columns) {
        this.columns = columns;
    }

    static HeaderNames shipped() {
        return new HeaderNames(new ShippedTable("export/names.csv")
                .rows().stream()
                        .collect(Collectors.groupingBy(
                                row -> ColumnNames.key(row.getField("name")),
                                Collectors.mapping(row -> row.getField("column"), Collectors.toList()))));
    }

    /** The columns of a table that a header may mean, the likeliest first. */
    List<String> columnsOf(String header, ExportTable table) {
        String key = ColumnNames.key(header);
        Set<String> found = new LinkedHashSet<>();
        table.columns().stream()
                .filter(column -> ColumnNames.key(column).equals(key))
                .forEach(found::add);
        found.addAll(columns.getOrDefault(key, List.of()));
        found.addAll(imported.columnsNamed(header));
        found.retainAll(table.columns());
        return new ArrayList<>(found);
    }
}
