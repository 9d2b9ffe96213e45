package spokes.model;

import java.util.List;
import spokes.model.sheet.Changes;
import spokes.model.sheet.RowChange;

/**
 * One step of a planner's work as the journal keeps it: what it was called, and what was before and is after.
 *
 * @param label   follows "Undo" in the menu: "move 40 of A-7 to Reno"
 * @param changes what it changes
 * @param inView  which scenario is in view before and after
 */
public record Edit(String label, Changes changes, InView inView) {

    /** A step in the base plan. */
    public Edit(String label, Changes changes) {
        this(label, changes, InView.BASE);
    }

    /** A step in the base plan that changes single rows. */
    public Edit(String label, List<RowChange> rows) {
        this(label, Changes.of(rows));
    }

    /** The edit that takes this one back. */
    public Edit inverted() {
        return new Edit(label, changes.inverted(), inView.inverted());
    }
}
