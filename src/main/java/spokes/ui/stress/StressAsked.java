package spokes.ui.stress;

import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.engine.stress.Stress;
import spokes.engine.stress.StressQuestion;
import spokes.engine.stress.StressQuestion.Rival;
import spokes.engine.stress.StressRun;
import spokes.model.Progress;
import spokes.session.Sight;
import spokes.session.State;

/**
 * What a planner asks of draws.
 *
 * @param rival name of the scenario that the plan is held against; empty for today
 */
record StressAsked(int draws, long seed, String rival, String rivalName) {
    /** Stands for the base plan among the names of scenarios: no scenario's name is blank. */
    static final String BASE = " ";

    static final String TODAY = "";

    /** Makes the run, in the background. */
    Stress run(State state, Progress progress) {
        JudgedPlan other = other(state);
        Optional<Rival> held =
                other.equals(state.judged()) ? Optional.empty() : Optional.of(new Rival(rivalName, other));
        return StressRun.of(new StressQuestion(state.judged(), held, draws, seed), progress);
    }

    private JudgedPlan other(State state) {
        JudgedPlan base = state.sight().base();
        return rival.equals(TODAY)
                ? base.asToday()
                : Sight.of(base, rival.equals(BASE) ? "" : rival).judged();
    }
}
