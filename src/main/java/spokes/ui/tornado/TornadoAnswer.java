package spokes.ui.tornado;

import java.util.Optional;
import spokes.engine.sensitivity.Tornado;
import spokes.engine.sensitivity.TornadoQuestion;
import spokes.engine.sensitivity.TornadoSearch;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.State;

/** The tornado of what is in view. */
final class TornadoAnswer {
    private TornadoAnswer() {}

    /** Judges a plan in all ranges that its settings say. Made for the background. */
    static Tornado of(State state, Progress progress) throws Refused {
        TornadoQuestion question = new TornadoQuestion(
                state.judged(),
                state.sight().base().asToday(),
                Optional.empty(),
                TornadoQuestion.ranges(state.workspace().settings()));
        return TornadoSearch.find(question, progress);
    }
}
