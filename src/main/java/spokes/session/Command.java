package spokes.session;

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
                ChangeAdjustments,
                ChangeRows,
                ScenarioCommand {

    /**
     * What changes: in the plan in view, or in what is stored if it {@link #isForBase} or is about scenarios.
     *
     * @throws Refused if what is asked for cannot be; the message says why in one line
     */
    Changes changesTo(State state) throws Refused;

    /** The products to judge again, or all. */
    Touched touched();

    /** Follows "Undo" in the menu: "move 40 of A-7 to Reno". */
    String label();

    /**
     * Whether it decides what the plan does, as a proposal that is accepted; else it says what is so. What it decides is compared
     * with what stood there before, which stays today's.
     */
    default boolean decides() {
        return false;
    }

    /** Whether it changes the base plan even while a scenario is in view, as what comes from files does. */
    default boolean isForBase() {
        return false;
    }
}
