package spokes.engine.whatif;

import java.util.List;
import java.util.stream.Collectors;
import spokes.model.Refused;
import spokes.model.RowDifferences;
import spokes.model.Workspace;
import spokes.model.sheet.RowChange;

/** A question about a plan whose inputs are other. */
public sealed interface WhatIf
        permits DemandChange, RateChange, FuelSurcharge, CenterClosed, InboundLate, OtherService {

    /**
     * The rows that would be other.
     *
     * @throws Refused if the plan has nothing that the question is about; the message says what it has
     */
    List<RowChange> changesTo(AskedPlan plan) throws Refused;

    /** What is asked, in a few words: {@code demand +20 % in Pacific}. */
    String label();

    /**
     * The rows that would be other if several questions came true, one after the other.
     *
     * @throws Refused if the plan has nothing that one of them is about
     */
    static List<RowChange> changesTo(AskedPlan plan, List<WhatIf> questions) throws Refused {
        AskedPlan now = plan;
        for (WhatIf question : questions) {
            Workspace next = now.workspace().with(question.changesTo(now));
            now = now.with(next);
        }
        return RowDifferences.between(plan.workspace(), now.workspace());
    }

    /** What several questions ask, in a few words. */
    static String label(List<WhatIf> questions) {
        return questions.stream().map(WhatIf::label).collect(Collectors.joining(", "));
    }
}
