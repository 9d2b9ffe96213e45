package spokes.engine.reverse;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;
import spokes.engine.JudgedPlan;

/**
 * What a study of returns is asked for.
 *
 * @param plan    the plan
 * @param regions the region of an area by its code; empty for one that has none
 */
public record ReturnsQuestion(JudgedPlan plan, UnaryOperator<String> regions) {
    public ReturnsQuestion {
        requireNonNull(plan, "plan");
        requireNonNull(regions, "regions");
    }
}
