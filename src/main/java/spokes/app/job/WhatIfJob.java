package spokes.app.job;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import spokes.engine.JudgedPlan;
import spokes.engine.whatif.AskedPlan;
import spokes.engine.whatif.WhatIf;
import spokes.geo.Divisions;
import spokes.geo.Gazetteer;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.TouchedRows;
import spokes.model.sheet.RowChange;
import spokes.session.ChangeRows;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.job.Job;
import spokes.ui.job.JobField;
import spokes.ui.job.JobPage;

/** What if an input came otherwise, for the window: which kind of question, what it needs, and what comes of it. */
public final class WhatIfJob implements Job {
    private static final String KIND = "kind";

    private final Texts texts = Texts.of(id());
    private final Divisions divisions = Divisions.shipped(Gazetteer.shipped());

    @Override
    public String id() {
        return "whatif";
    }

    @Override
    public List<JobField> fields(State state) {
        return fields(state, Map.of());
    }

    @Override
    public List<JobField> fields(State state, Map<String, String> values) {
        return new WhatIfForm(state.workspace(), texts).fields(kind(values), divisions.byState());
    }

    private static WhatIfForm.Kind kind(Map<String, String> values) {
        return WhatIfForm.Kind.valueOf(values.getOrDefault(KIND, WhatIfForm.Kind.DEMAND.name()));
    }

    @Override
    public JobPage find(State state, Map<String, String> values, Progress progress) throws Refused {
        WhatIf question = new WhatIfForm(state.workspace(), texts).question(kind(values), values);
        UnaryOperator<String> regions = area -> divisions.find(area).orElse("");
        AskedPlan asked = new AskedPlan(state.workspace(), state.sight().takenAdjustmentCodes(), regions);
        List<RowChange> rows = WhatIf.changesTo(asked, List.of(question));
        if (rows.isEmpty()) {
            throw new Refused(texts.get("already", question.label()));
        }
        progress.report(-1, question.label());
        JudgedPlan after = state.judged().after(state.workspace().with(rows), TouchedRows.of(rows));
        return new WhatIfPage(texts, state.judged(), after).of(new ChangeRows(question.label(), rows));
    }
}
