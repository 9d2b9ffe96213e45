package spokes.session;

import spokes.model.Edit;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.sheet.Changes;

/** A change that a planner asks for. Plain data: it can be previewed, stored, tested and performed. */
public sealed interface Command
        permits MoveStock,
                ApplyImport,
                ChangeTransfers,
                ChangeSetting,
                OpenCenters,
                AcceptPlacement,
                AcceptTransfers,
                SplitInbound,
                UseForecast,
                ChangeAdjustments {

    /**
     * What changes.
     *
     * @throws Refused if what is asked for cannot be; the message says why in one line
     */
    Changes changesTo(State state) throws Refused;

    /** The products to judge again, or all. */
    Touched touched();

    /** Follows "Undo" in the menu: "move 40 of A-7 to Reno". */
    String label();

    /** The step as the journal keeps it. */
    default Edit toEdit(State state) throws Refused {
        return new Edit(label(), changesTo(state));
    }
}
