package spokes.app.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.optimize.Effort;
import spokes.optimize.closing.ClosingQuestion;
import spokes.optimize.closing.ClosingStudy;
import spokes.optimize.closing.ExitSearch;
import spokes.optimize.closing.OutageSearch;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.job.Job;
import spokes.ui.job.JobField;
import spokes.ui.job.JobPage;

/** A center that is left, or out for some days, for the window. */
public final class ExitJob implements Job {
    /** Days that a planner has before. */
    private static final int DAYS_AHEAD = 28;

    private final Texts texts = Texts.of(id());

    @Override
    public String id() {
        return "exit";
    }

    @Override
    public List<JobField> fields(State state) {
        Workspace workspace = state.workspace();
        List<JobField.Choice> centers = workspace.centers().stream()
                .filter(Center::isOpen)
                .map(center -> new JobField.Choice(center.code(), center.name()))
                .toList();
        LocalDate day = workspace.settings().planDate().plusDays(DAYS_AHEAD);
        return List.of(
                JobField.choice(
                        "center",
                        texts.get("field.center"),
                        texts.get("field.center.tip"),
                        centers.isEmpty() ? "" : centers.getLast().code(),
                        centers),
                JobField.day("from", texts.get("field.from"), texts.get("field.from.tip"), day.toString()),
                JobField.day("to", texts.get("field.to"), texts.get("field.to.tip"), ""));
    }

    @Override
    public JobPage find(State state, Map<String, String> values, Progress progress) throws Refused {
        LocalDate from = Fields.day(values, "from", texts.get("field.from"));
        Optional<LocalDate> to = Fields.findDay(values, "to", texts.get("field.to"));
        ClosingQuestion question = new ClosingQuestion(state.judged(), values.getOrDefault("center", ""), from, to);
        ClosingStudy study = question.isExit()
                ? ExitSearch.find(question, progress)
                : OutageSearch.find(question, Effort.untilDone(), progress);
        return ClosingPage.of(study);
    }
}
