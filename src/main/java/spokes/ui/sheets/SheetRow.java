package spokes.ui.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.Row;

/**
 * A row of a sheet and what the plan makes of it.
 *
 * @param row      as it is stored, or as it would be
 * @param isStored whether it is; a lane without costs of its own is not
 * @param results  what the plan makes of it, in the order of the result columns; null where there is nothing to tell
 */
record SheetRow(Row row, boolean isStored, List<@Nullable Object> results) {
    SheetRow {
        results = Collections.unmodifiableList(new ArrayList<>(results));
    }

    /** What tells it from others. */
    String key() {
        return row.key();
    }

    @Nullable
    Object result(int at) {
        return results.get(at);
    }

    /** What the filter looks at. */
    String words() {
        StringJoiner words = new StringJoiner(" ");
        row.cells().forEach(cell -> add(words, cell));
        results.forEach(cell -> add(words, cell));
        return words.toString();
    }

    private static void add(StringJoiner words, @Nullable Object cell) {
        if (cell instanceof String word) {
            words.add(word);
        }
    }
}
