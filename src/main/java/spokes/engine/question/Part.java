package spokes.engine.question;

import java.util.List;
import java.util.Optional;
import spokes.engine.derivation.Derivation;

/**
 * A part of a number.
 *
 * @param label      what it is, for people: {@code Reno}, {@code East → 021}
 * @param codes      what it is, as {@link Dimension} says; empty = what has none of the dimension
 * @param value      what it adds to the number, in the measure's unit
 * @param weight     how much lies behind it, in what {@link Measure#weighedBy} says
 * @param own        value per weight of this part alone: its own mean, share, or money per unit; 0 without weight
 * @param filter     the part of the plan that it is
 * @param opens      the question that takes it apart further; empty at the end of the way
 * @param derivation how it is computed, at the end of the way
 */
public record Part(
        String label,
        List<String> codes,
        double value,
        double weight,
        double own,
        Filter filter,
        Optional<Question> opens,
        Optional<Derivation> derivation) {
    public Part {
        codes = List.copyOf(codes);
    }
}
