package spokes.engine.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import spokes.engine.derivation.Source;
import spokes.engine.flow.Judgment;
import spokes.engine.question.Explanation;
import spokes.engine.question.Filter;
import spokes.engine.question.Measure;
import spokes.engine.question.Question;
import spokes.model.Workspace;

/** Answers questions about one plan. Keeps nothing between them; safe to share between threads. */
public final class Explainer {
    private final Judgment judgment;
    private final Workspace workspace;
    private final ToDoubleFunction<Measure> values;

    /**
     * Explains a plan.
     *
     * @param values the numbers of the whole plan
     */
    public Explainer(Judgment judgment, Workspace workspace, ToDoubleFunction<Measure> values) {
        this.judgment = judgment;
        this.workspace = workspace;
        this.values = values;
    }

    /** The number asked for and its parts; 0 and none if the filter names something that is not there. */
    public Explanation explain(Question question) {
        Ledgers ledgers = new Ledgers(judgment, workspace);
        Books books = new Books(judgment, ledgers, values);
        Parts parts = new Parts(judgment, workspace, books, new Leaves(judgment, workspace, ledgers));
        List<Source> assumptions = new Assumptions(workspace).of(question.measure());
        if (Percentile.isOne(question.measure())) {
            return new Percentile(books, parts).explain(question, assumptions);
        }
        Optional<Narrowed> at = Optional.of(parts.whole(question.measure()));
        for (Filter.Step step : question.filter().path()) {
            at = at.flatMap(from -> parts.find(from, step));
        }
        return at.map(found -> new Explanation(question, found.value(), parts.list(found, question.by()), assumptions))
                .orElseGet(() -> new Explanation(question, 0, List.of(), assumptions));
    }
}
