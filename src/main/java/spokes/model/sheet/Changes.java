package spokes.model.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a step changes.
 *
 * @param rows   single rows, in the order in which they change; each key at most once a sheet
 * @param blocks blocks of packed tables, each place at most once a sheet
 */
public record Changes(List<RowChange> rows, List<BlockChange> blocks) {
    /** No change at all. */
    public static final Changes NONE = new Changes(List.of(), List.of());

    public Changes {
        rows = List.copyOf(rows);
        blocks = List.copyOf(blocks);
        Set<Sheet> whole = blocks.stream().map(BlockChange::sheet).collect(Collectors.toSet());
        if (rows.stream().anyMatch(change -> whole.contains(change.sheet()))) {
            throw new IllegalArgumentException("single rows and blocks of one sheet: which comes first is not said");
        }
    }

    /** Changes of single rows. */
    public static Changes of(List<RowChange> rows) {
        return new Changes(rows, List.of());
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return rows.isEmpty() && blocks.isEmpty();
    }

    /** The sheets of which rows change. */
    public Set<Sheet> sheets() {
        Set<Sheet> sheets = EnumSet.noneOf(Sheet.class);
        rows.forEach(change -> sheets.add(change.sheet()));
        blocks.forEach(change -> sheets.add(change.sheet()));
        return sheets;
    }

    /** The changes that take these back. */
    public Changes inverted() {
        return new Changes(
                rows.reversed().stream().map(RowChange::inverted).toList(),
                blocks.reversed().stream().map(BlockChange::inverted).toList());
    }
}
