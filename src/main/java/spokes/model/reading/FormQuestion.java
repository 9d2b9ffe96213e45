package spokes.model.reading;

import java.util.List;

/**
 * Something that the cells of a sheet do not tell and the planner knows: whether 3/4/2026 is in March, whether 1,234 is
 * more than a thousand. Until it is answered, the usual reading is taken.
 *
 * @param subject  what is asked
 * @param column   header as the file spells it
 * @param examples cells that can be read either way, as they are written
 * @param readings the ways to read them
 * @param chosen   key of the reading that was taken
 */
public record FormQuestion(
        Subject subject, String column, List<String> examples, List<Reading> readings, String chosen) {

    /** What can be read either way. */
    public enum Subject {
        /** the day and the month of dates; keys are names of {@link DateOrder} */
        DATE_ORDER,
        /** the mark in numbers; keys are names of {@link DecimalMark} */
        DECIMAL_MARK
    }

    /**
     * One way to read the examples.
     *
     * @param key   names it in an answer
     * @param meant what each example is, read so
     */
    public record Reading(String key, List<String> meant) {
        public Reading {
            meant = List.copyOf(meant);
        }
    }

    public FormQuestion {
        examples = List.copyOf(examples);
        readings = List.copyOf(readings);
        requireReading(chosen, readings);
    }

    /**
     * What the planner says of the sheet, with the answer to this question.
     *
     * @param said what was said before
     * @param key  of the reading that is right
     */
    public WrittenForm answered(WrittenForm said, String key) {
        requireReading(key, readings);
        return switch (subject) {
            case DATE_ORDER -> said.withDateOrder(column, DateOrder.valueOf(key));
            case DECIMAL_MARK -> said.withDecimalMark(DecimalMark.valueOf(key));
        };
    }

    /** What the first example was taken for. */
    public String meant() {
        return readings.stream()
                .filter(reading -> reading.key().equals(chosen))
                .map(reading -> reading.meant().getFirst())
                .findFirst()
                .orElseThrow();
    }

    private static void requireReading(String key, List<Reading> readings) {
        if (readings.stream().noneMatch(reading -> reading.key().equals(key))) {
            throw new IllegalArgumentException("there is no reading %s; there are %s"
                    .formatted(key, readings.stream().map(Reading::key).toList()));
        }
    }
}
