package spokes.app.job;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import spokes.model.Refused;

/** Reads what a planner said in fields. */
final class Fields {
    private Fields() {}

    /** A day that has to be said. */
    static LocalDate day(Map<String, String> values, String key, String title) throws Refused {
        return findDay(values, key, title).orElseThrow(() -> new Refused("%s: please give a day".formatted(title)));
    }

    /** A day, if it is said. */
    static Optional<LocalDate> findDay(Map<String, String> values, String key, String title) throws Refused {
        String text = values.getOrDefault(key, "");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new Refused("%s: %s is not a day".formatted(title, text));
        }
    }

    /** A number, or another one if nothing is said. */
    static double number(Map<String, String> values, String key, String title, double otherwise) throws Refused {
        String text = values.getOrDefault(key, "");
        try {
            double number = text.isEmpty() ? otherwise : Double.parseDouble(text);
            if (!Double.isFinite(number)) {
                throw new Refused("%s: %s is not a number".formatted(title, text));
            }
            return number;
        } catch (NumberFormatException e) {
            throw new Refused("%s: %s is not a number".formatted(title, text));
        }
    }
}
