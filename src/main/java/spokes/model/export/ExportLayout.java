package spokes.model.export;

import java.util.List;

/**
 * How a table of the plan fills somebody's template: the template's columns in its order and under its names.
 *
 * @param name    what the planner calls it, not blank
 * @param table   title of the plan's table whose rows it lists, as {@code transfers}
 * @param columns in the template's order
 * @param form    what kind of file it makes
 * @param days    how it writes days
 */
public record ExportLayout(String name, String table, List<LayoutColumn> columns, LayoutForm form, DayForm days) {
    public ExportLayout {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a layout needs a name");
        }
        columns = List.copyOf(columns);
    }

    /** The same under another name. */
    public ExportLayout named(String other) {
        return new ExportLayout(other, table, columns, form, days);
    }
}
