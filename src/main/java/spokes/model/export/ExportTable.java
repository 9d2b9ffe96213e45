package spokes.model.export;

import java.util.List;

/**
 * A table of the plan that a layout can list.
 *
 * @param title   as {@code stock_targets}
 * @param columns its columns, in the order of export
 */
public record ExportTable(String title, List<String> columns) {
    public ExportTable {
        columns = List.copyOf(columns);
    }
}
