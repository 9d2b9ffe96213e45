package spokes.engine.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import spokes.engine.flow.Judgment;
import spokes.model.Workspace;

/** Answers questions about one plan. Keeps nothing before the first of them; safe to share between threads. */
public final class Explainer {
    private final Books books;
    private final Parts parts;
    private final Assumptions assumptions;

    /**
     * Explains a plan.
     *
     * @param values the numbers of the whole plan
     */
    public Explainer(Judgment judgment, Workspace workspace, ToDoubleFunction<Measure> values) {
        Ledgers ledgers = new Ledgers(judgment, workspace);
        books = new Books(judgment, ledgers, values);
        parts = new Parts(judgment.network, workspace, books);
        assumptions = new Assumptions(workspace);
    }

    /** The number asked for and its parts; 0 and none if the filter names something that is not there. */
    public Explanation explain(Question question) {
        Measure measure = question.measure();
        if (Percentile.isOne(measure)) {
            return new Percentile(books, parts).explain(question, assumptions.of(measure));
        }
        Narrowed at = parts.whole(measure);
        for (Filter.Step step : question.filter().path()) {
            Optional<Narrowed> next = parts.find(at, step);
            if (next.isEmpty()) {
                return new Explanation(question, 0, List.of(), assumptions.of(measure));
            }
            at = next.orElseThrow();
        }
        return new Explanation(question, at.value(), parts.list(at, question.by()), assumptions.of(measure));
    }
}
