package spokes.session;

import spokes.model.Refused;
import spokes.model.Touched;

/** A change of the list of scenarios: made against what is stored, whatever is in view. */
public sealed interface ScenarioCommand extends Command
        permits MakeScenario, BranchOff, RenameScenario, NoteScenario, DeleteScenario, MergeScenario {

    /**
     * Name of the scenario in view afterwards; empty = the base plan.
     *
     * @throws Refused if what is asked for cannot be
     */
    String viewAfter(State state) throws Refused;

    @Override
    default Touched touched() {
        return Touched.everything();
    }
}
