package spokes.model.review;

import java.util.List;

/**
 * Something that a sheet leaves open and that changes its values, so that the planner is asked.
 *
 * @param subject  what is open
 * @param header   label of the column that it is about
 * @param examples cells that can be read either way, as the file shows them
 * @param readings the ways to read them, the assumed one first
 */
public record FormQuestion(Subject subject, String header, List<String> examples, List<Reading> readings) {
    public FormQuestion {
        examples = List.copyOf(examples);
        readings = List.copyOf(readings);
    }

    /** What can be open. */
    public enum Subject {
        /** Which number of a date is the month; readings are named like {@link DateOrder}. */
        DATES,
        /** Whether 1,234 is a thousand; readings are named like {@link DecimalMark}. */
        NUMBERS
    }

    /**
     * One way to read.
     *
     * @param name   of the constant that says so
     * @param values the examples read so, in canonical form
     */
    public record Reading(String name, List<String> values) {
        public Reading {
            values = List.copyOf(values);
        }
    }
}
