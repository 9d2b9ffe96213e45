package spokes.app.job;

import java.util.List;
import java.util.Map;
import spokes.engine.JudgedPlan;
import spokes.engine.reverse.ReturnsAnswer;
import spokes.engine.reverse.ReturnsQuestion;
import spokes.engine.reverse.ReturnsStudy;
import spokes.geo.Divisions;
import spokes.geo.Gazetteer;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.State;
import spokes.ui.job.Job;
import spokes.ui.job.JobField;
import spokes.ui.job.JobPage;

/** Where returns should go, for the window. */
public final class ReturnsJob implements Job {
    @Override
    public String id() {
        return "returns";
    }

    @Override
    public List<JobField> fields(State state) {
        return List.of();
    }

    @Override
    public JobPage find(State state, Map<String, String> values, Progress progress) throws Refused {
        return ReturnsPage.of(find(state.judged(), progress), state.workspace());
    }

    /** The study of a plan, by the census divisions as its regions. */
    public static ReturnsAnswer find(JudgedPlan plan, Progress progress) throws Refused {
        Divisions divisions = Divisions.shipped(Gazetteer.shipped());
        return ReturnsStudy.find(
                new ReturnsQuestion(plan, area -> divisions.find(area).orElse("")), progress);
    }
}
