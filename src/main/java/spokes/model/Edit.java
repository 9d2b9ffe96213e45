package spokes.model;

import java.util.List;
import spokes.model.sheet.RowChange;

/**
 * One step of a planner's work as the journal keeps it: what it was called, and each row before and after.
 *
 * @param label   follows "Undo" in the menu: "move 40 of A-7 to Reno"
 * @param changes rows in the order in which they change; each key at most once a sheet
 */
public record Edit(String label, List<RowChange> changes) {
    public Edit {
        changes = List.copyOf(changes);
    }

    /** The edit that takes this one back. */
    public Edit inverted() {
        return new Edit(
                label, changes.reversed().stream().map(RowChange::inverted).toList());
    }
}
