package spokes.ui.verdict;

import java.util.Optional;
import spokes.engine.verdict.Verdict;
import spokes.engine.verdict.VerdictQuestion;
import spokes.engine.verdict.VerdictSearch;
import spokes.geo.Divisions;
import spokes.geo.Gazetteer;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.State;

/**
 * A verdict, or why there is none.
 *
 * @param state what was judged
 */
record VerdictAnswer(State state, Optional<Verdict> verdict, String refusal) {

    /**
     * Judges a plan. Made for the background.
     *
     * @param center code of the one center that the answer is about; else it is the setting's, else the best one
     */
    static VerdictAnswer of(State state, Optional<String> center, Progress progress) {
        Divisions divisions = Divisions.shipped(Gazetteer.shipped());
        VerdictQuestion question = new VerdictQuestion(
                state.judged(),
                VerdictQuestion.today(state.sight().base()),
                center,
                area -> divisions.find(area).orElse(""));
        try {
            return new VerdictAnswer(state, Optional.of(VerdictSearch.find(question, progress)), "");
        } catch (Refused refused) {
            return new VerdictAnswer(state, Optional.empty(), String.valueOf(refused.getMessage()));
        }
    }
}
