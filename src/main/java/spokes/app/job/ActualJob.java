package spokes.app.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import spokes.engine.actual.ActualStudy;
import spokes.engine.result.ReplayWindow;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.job.Job;
import spokes.ui.job.JobField;
import spokes.ui.job.JobPage;

/** A past week against its plan, for the window. */
public final class ActualJob implements Job {
    private static final int DAYS = 7;

    private final Texts texts = Texts.of(id());
    private final Function<Workspace, Optional<Workspace>> earlier;

    /**
     * The job.
     *
     * @param earlier finds a workspace with the count of stock before the last one, if it is known; asked on any thread
     */
    public ActualJob(Function<Workspace, Optional<Workspace>> earlier) {
        this.earlier = earlier;
    }

    @Override
    public String id() {
        return "actual";
    }

    @Override
    public List<JobField> fields(State state) {
        LocalDate planDate = state.workspace().settings().planDate();
        return List.of(day("from", planDate.minusDays(DAYS)), day("to", planDate.minusDays(1)));
    }

    private JobField day(String key, LocalDate day) {
        return JobField.day(key, texts.get("field." + key), texts.get("field." + key + ".tip"), day.toString());
    }

    @Override
    public JobPage find(State state, Map<String, String> values, Progress progress) throws Refused {
        ReplayWindow window = window(
                Fields.day(values, "from", texts.get("field.from")), Fields.day(values, "to", texts.get("field.to")));
        ActualStudy study = ActualPage.find(state.workspace(), window, earlier.apply(state.workspace()), progress);
        return ActualPage.of(study, state.workspace());
    }

    /** A window between two days. */
    public static ReplayWindow window(LocalDate from, LocalDate to) throws Refused {
        if (to.isBefore(from) || to.toEpochDay() - from.toEpochDay() >= ReplayWindow.MAX_DAYS) {
            throw new Refused(
                    "the last day, %s, is to be on or after the first, %s, and not years later".formatted(to, from));
        }
        return new ReplayWindow(from, to);
    }
}
