package spokes.app.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.engine.modes.ModesQuestion;
import spokes.engine.modes.ModesStudy;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.goods.Inbound;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.job.Job;
import spokes.ui.job.JobField;
import spokes.ui.job.JobPage;

/** Which modes inbound shipments should take, for the window. */
public final class ModesJob implements Job {
    private static final String ALL = "";

    private final Texts texts = Texts.of(id());

    @Override
    public String id() {
        return "modes";
    }

    @Override
    public List<JobField> fields(State state) {
        List<JobField.Choice> references = new ArrayList<>();
        references.add(new JobField.Choice(ALL, texts.get("field.reference.all")));
        state.workspace().inbound().stream()
                .map(Inbound::reference)
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .sorted()
                .forEach(reference -> references.add(new JobField.Choice(reference, reference)));
        return List.of(
                JobField.day("need", texts.get("field.need"), texts.get("field.need.tip"), ""),
                JobField.choice(
                        "reference", texts.get("field.reference"), texts.get("field.reference.tip"), ALL, references));
    }

    @Override
    public JobPage find(State state, Map<String, String> values, Progress progress) throws Refused {
        Map<String, LocalDate> needBy = new HashMap<>();
        Fields.findDay(values, "need", texts.get("field.need"))
                .ifPresent(day -> needBy.put(values.getOrDefault("reference", ALL), day));
        return ModesPage.of(ModesStudy.find(new ModesQuestion(state.judged(), needBy), progress), state.workspace());
    }
}
