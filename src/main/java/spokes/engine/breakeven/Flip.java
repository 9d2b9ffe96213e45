package spokes.engine.breakeven;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;

/**
 * Where one input turns the answer, all others as they are.
 *
 * @param input what is changed
 * @param now   its value in the plan; of centers' fees the mean of the centers
 * @param at    the value next to it at which both sides cost the same; empty if there is none in the range that is looked at
 */
public record Flip(Input input, double now, OptionalDouble at) {
    public Flip {
        requireNonNull(input, "input");
        requireNonNull(at, "at");
    }

    /** By which factor it has to move, 1 or more, up or down; +∞ where it never turns or starts from 0. */
    public double factor() {
        double value = at.orElse(0);
        return at.isEmpty() || !(now > 0) || !(value > 0)
                ? Double.POSITIVE_INFINITY
                : Math.max(value / now, now / value);
    }
}
