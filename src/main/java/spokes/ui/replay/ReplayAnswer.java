package spokes.ui.replay;

import java.util.Optional;
import spokes.engine.PlanReplay;
import spokes.engine.result.ReplayWindow;
import spokes.model.Refused;
import spokes.session.State;

/**
 * A replay, or why there is none.
 *
 * @param state what was replayed
 */
record ReplayAnswer(State state, Optional<PlanReplay> replay, String refusal) {

    /** Replays the orders of a window, or of the usual one. Made for the background. */
    static ReplayAnswer of(State state, Optional<ReplayWindow> window) {
        try {
            PlanReplay replay = state.judged().replay(window);
            replay.orders().past(); // worked out here, so that no one waits for it on the window's thread
            return new ReplayAnswer(state, Optional.of(replay), "");
        } catch (Refused refused) {
            return new ReplayAnswer(state, Optional.empty(), String.valueOf(refused.getMessage()));
        }
    }
}
