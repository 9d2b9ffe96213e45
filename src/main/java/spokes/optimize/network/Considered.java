package spokes.optimize.network;

import java.util.ArrayList;
import java.util.List;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** The part of a workspace that is chosen from: centers that have to be closed are. */
final class Considered {
    private Considered() {}

    /** A workspace in which these pinned centers are closed. */
    static Workspace of(Workspace workspace, Pins pins) {
        List<RowChange> changes = new ArrayList<>();
        for (Row row : workspace.table(Sheet.CENTERS).rows()) {
            if (pins.closed().contains(row.text("center"))) {
                changes.add(RowChange.changed(row, row.with("status", "closed")));
            }
        }
        return changes.isEmpty() ? workspace : workspace.with(changes);
    }
}
