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

/** The verdict on what is in view. */
final class VerdictAnswer {
    private VerdictAnswer() {}

    /**
     * Judges a plan. Made for the background.
     *
     * @param center code of the one center that the answer is about; else it is the setting's, else the best one
     */
    static Verdict of(State state, Optional<String> center, Progress progress) throws Refused {
        Divisions divisions = Divisions.shipped(Gazetteer.shipped());
        VerdictQuestion question = new VerdictQuestion(
                state.judged(),
                state.sight().base().asToday(),
                center,
                area -> divisions.find(area).orElse(""));
        return VerdictSearch.find(question, progress);
    }
}
