package spokes.app.calibration;

import java.util.List;
import java.util.Map;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.State;
import spokes.ui.job.Job;
import spokes.ui.job.JobField;
import spokes.ui.job.JobPage;

/** Paid freight against the rate card, for the window. */
public final class CalibrationJob implements Job {
    @Override
    public String id() {
        return "calibration";
    }

    @Override
    public List<JobField> fields(State state) {
        return List.of();
    }

    @Override
    public JobPage find(State state, Map<String, String> values, Progress progress) throws Refused {
        return CalibrationPage.of(Calibrated.of(state.judged()));
    }
}
