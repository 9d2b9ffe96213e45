package spokes.ui.prediction;

import spokes.engine.prediction.Prediction;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;

/** Finds what prediction is worth; called from background threads, implemented by the application. */
@FunctionalInterface
public interface Predictions {

    /**
     * Replays held-back weeks against stock by the naive, our and the perfect forecast; changes nothing.
     *
     * @param weeks held back at a time
     * @param times how often at most: before the plan date, before those weeks, and so on, as long as there are orders enough
     * @throws Refused if there are too few orders
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    Prediction find(Workspace workspace, int weeks, int times, Progress progress) throws Refused;
}
