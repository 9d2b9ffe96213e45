package spokes.app.prediction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import spokes.app.forecast.WorkspaceForecast;
import spokes.engine.prediction.HeldBackWeeks;
import spokes.engine.prediction.PredictedWeeks;
import spokes.engine.prediction.Prediction;
import spokes.engine.prediction.PredictionTrial;
import spokes.engine.result.ReplayWindow;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.session.UseForecast;

/** Finds what prediction is worth: forecasts know nothing but what was known when the held-back weeks began. */
public final class Predictions {
    private static final double FORECAST = 0.75;

    private Predictions() {}

    /**
     * Replays held-back weeks against stock by the naive, our and the perfect forecast; changes nothing.
     *
     * @param weeks held back at a time
     * @param times how often at most: before the plan date, before those weeks, and so on, as long as there are orders enough
     * @throws Refused if there are too few orders
     * @throws java.util.concurrent.CancellationException if progress says that it is no longer wanted
     */
    public static Prediction find(Workspace workspace, int weeks, int times, Progress progress) throws Refused {
        List<PredictedWeeks> found = new ArrayList<>();
        LocalDate planDate = workspace.settings().getPlanDate();
        for (int time = 0; time < times; time++) {
            ReplayWindow window = HeldBackWeeks.window(planDate, weeks, time);
            if (time > 0 && !HeldBackWeeks.isPossible(workspace, window)) {
                break;
            }
            Progress ofTime = part(progress, (double) time / times, (time + 1.0) / times);
            found.add(find(HeldBackWeeks.of(workspace, window), weeks, ofTime));
        }
        return new Prediction(found);
    }

    private static PredictedWeeks find(HeldBackWeeks held, int weeks, Progress progress) throws Refused {
        Workspace known = held.known();
        UseForecast ours =
                WorkspaceForecast.of(known, weeks, part(progress, 0, FORECAST)).command();
        UseForecast naive = NaiveForecast.of(WorkspaceForecast.histories(known, Progress.UNWATCHED), weeks);
        return PredictionTrial.of(
                held,
                known.with(naive.changesTo(known)),
                known.with(ours.changesTo(known)),
                part(progress, FORECAST, 1));
    }

    private static Progress part(Progress progress, double from, double to) {
        return (share, what) -> progress.report(from + Math.max(0, share) * (to - from), what);
    }
}
