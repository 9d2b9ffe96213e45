package spokes.ui.replay;

import java.util.List;
import java.util.Optional;
import spokes.engine.PlanReplay;
import spokes.engine.result.ReplayWindow;
import spokes.engine.result.ReplayedOrder;
import spokes.model.Refused;
import spokes.session.State;

/**
 * The replay of what is in view.
 *
 * @param replay  the replay
 * @param notable its orders that are worth a look
 */
record ReplayAnswer(PlanReplay replay, List<ReplayedOrder.Brief> notable) {
    /** How many of the dearest orders are listed, and of those that were paid otherwise. */
    private static final int LISTED = 100;

    ReplayAnswer {
        notable = List.copyOf(notable);
    }

    /** Replays the orders of a window, or of the usual one. Made for the background. */
    static ReplayAnswer of(State state, Optional<ReplayWindow> window) throws Refused {
        PlanReplay replay = state.judged().replay(window);
        replay.orders().past(); // worked out here, so that no one waits for it on the window's thread
        return new ReplayAnswer(replay, replay.orders().listNotable(LISTED));
    }
}
