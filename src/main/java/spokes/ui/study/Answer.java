package spokes.ui.study;

import java.util.Optional;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.State;

/**
 * What was found, or why nothing was.
 *
 * @param state what was asked about
 */
record Answer<T>(State state, Optional<T> found, String refusal) {

    static <T> Answer<T> of(State state, Question<T> question, Progress progress) {
        try {
            return new Answer<>(state, Optional.of(question.find(state, progress)), "");
        } catch (Refused refused) {
            return new Answer<>(state, Optional.empty(), String.valueOf(refused.getMessage()));
        }
    }
}
