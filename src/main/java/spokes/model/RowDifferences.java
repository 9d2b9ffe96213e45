package spokes.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** What differs between two workspaces, row by row. */
public final class RowDifferences {
    private RowDifferences() {}

    /**
     * The rows that make one workspace the other, sheet by sheet in the order of sheets; packed sheets and those of
     * scenarios are left out.
     */
    public static List<RowChange> between(Workspace from, Workspace to) {
        List<RowChange> changes = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            if (!sheet.isPacked() && !sheet.isOfScenarios() && from.table(sheet) != to.table(sheet)) {
                add(from.table(sheet), to.table(sheet), changes);
            }
        }
        return changes;
    }

    private static void add(Table from, Table to, List<RowChange> changes) {
        for (Row row : from.rows()) {
            Optional<Row> after = to.find(row.key());
            if (after.isEmpty()) {
                changes.add(RowChange.removed(row));
            } else if (!after.get().equals(row)) {
                changes.add(RowChange.changed(row, after.get()));
            }
        }
        for (Row row : to.rows()) {
            if (from.find(row.key()).isEmpty()) {
                changes.add(RowChange.added(row));
            }
        }
    }
}
