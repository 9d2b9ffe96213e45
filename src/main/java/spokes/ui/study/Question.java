package spokes.ui.study;

import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.State;

/** What is asked of a plan and takes long to answer. */
@FunctionalInterface
public interface Question<T> {
    /**
     * Finds the answer; on any thread.
     *
     * @throws Refused if there is none; the message says why in one line
     */
    T find(State state, Progress progress) throws Refused;
}
