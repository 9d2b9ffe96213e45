package spokes.engine.verdict;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.UnaryOperator;
import spokes.engine.JudgedPlan;

/**
 * What a verdict is asked for.
 *
 * @param plan    the plan
 * @param today   what it is held against first; see {@link JudgedPlan#asToday}
 * @param center  code of the one center that the answer is about; else it is the setting baseline_center's, if
 *                it is open, else the best one
 * @param regions the region of an area by its code, as the name of a census division; empty for one that has none
 */
public record VerdictQuestion(
        JudgedPlan plan, JudgedPlan today, Optional<String> center, UnaryOperator<String> regions) {
    public VerdictQuestion {
        requireNonNull(plan, "plan");
        requireNonNull(today, "today");
        requireNonNull(center, "center");
        requireNonNull(regions, "regions");
    }
}
