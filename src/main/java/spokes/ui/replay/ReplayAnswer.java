package spokes.ui.replay;

import java.util.Optional;
import spokes.engine.PlanReplay;
import spokes.engine.result.ReplayWindow;
import spokes.model.Refused;
import spokes.session.State;

/** The replay of what is in view. */
final class ReplayAnswer {
    private ReplayAnswer() {}

    /** Replays the orders of a window, or of the usual one. Made for the background. */
    static PlanReplay of(State state, Optional<ReplayWindow> window) throws Refused {
        PlanReplay replay = state.judged().replay(window);
        replay.orders().past(); // worked out here, so that no one waits for it on the window's thread
        return replay;
    }
}
