package spokes.engine.question;

import java.util.List;
import spokes.engine.derivation.Source;

/**
 * A number and its parts.
 *
 * @param question    what was asked
 * @param value       the number, in the measure's unit; without a filter that of the evaluation, the same double
 * @param parts       its parts; added in this order they give the value, to the last bit
 * @param assumptions the settings that the measure rests on, as they are in force
 */
public record Explanation(Question question, double value, List<Part> parts, List<Source> assumptions) {
    public Explanation {
        parts = List.copyOf(parts);
        assumptions = List.copyOf(assumptions);
    }

    /** What the value is counted in. */
    public Unit unit() {
        return question.measure().unit();
    }

    /** How the measure is computed, in words. */
    public String formula() {
        return question.measure().formula();
    }
}
