package spokes.ui.tornado;

import java.util.Optional;
import spokes.engine.sensitivity.Tornado;
import spokes.engine.sensitivity.TornadoQuestion;
import spokes.engine.sensitivity.TornadoSearch;
import spokes.engine.verdict.VerdictQuestion;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.State;

/**
 * A tornado, or why there is none.
 *
 * @param state what was judged
 */
record TornadoAnswer(State state, Optional<Tornado> tornado, String refusal) {

    /** Judges a plan in all ranges that its settings say. Made for the background. */
    static TornadoAnswer of(State state, Progress progress) {
        TornadoQuestion question = new TornadoQuestion(
                state.judged(),
                VerdictQuestion.today(state.sight().base()),
                Optional.empty(),
                TornadoQuestion.ranges(state.workspace().settings()));
        try {
            return new TornadoAnswer(state, Optional.of(TornadoSearch.find(question, progress)), "");
        } catch (Refused refused) {
            return new TornadoAnswer(state, Optional.empty(), String.valueOf(refused.getMessage()));
        }
    }
}
