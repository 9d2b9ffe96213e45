package spokes.exchange.cell;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says.
 *
 * @param value   of the column's class; null if blank or bad
 * @param problem what is wrong with it and the fix; empty if nothing
 */
public record Reading(@Nullable Object value, String problem) {
    /** A cell that holds nothing. */
    public static final Reading BLANK = new Reading(null, "");

    /** A good cell. */
    public static Reading of(Object value) {
        return new Reading(value, "");
    }

    /** A bad cell. */
    public static Reading bad(String problem) {
        return new Reading(null, problem);
    }

    /** Whether it could not be read. */
    public boolean isBad() {
        return !problem.isEmpty();
    }
}
