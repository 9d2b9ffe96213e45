package spokes.engine;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Finds every number in a value, through records, lists, maps and optionals. */
final class Numbers {
    private final List<String> strange = new ArrayList<>();
    private int count;

    private Numbers() {}

    /** Where a number is not finite, as {@code plan.costs.lines.FIXED = NaN}. */
    static List<String> notFinite(String name, Object value) {
        Numbers numbers = new Numbers();
        numbers.walk(name, value);
        return List.copyOf(numbers.strange);
    }

    /** How many numbers there are. */
    static int count(Object value) {
        Numbers numbers = new Numbers();
        numbers.walk("", value);
        return numbers.count;
    }

    private void walk(String where, @Nullable Object value) {
        switch (value) {
            case Double number -> check(where, number);
            case OptionalDouble some -> some.ifPresent(number -> check(where, number));
            case Optional<?> some -> some.ifPresent(inner -> walk(where, inner));
            case Collection<?> all -> {
                int i = 0;
                for (Object one : all) {
                    walk(where + "[" + i++ + "]", one);
                }
            }
            case Map<?, ?> all -> all.forEach((key, one) -> walk(where + "." + key, one));
            case Record parts -> walkParts(where, parts);
            case null, default -> {}
        }
    }

    private void check(String where, double number) {
        count++;
        if (!Double.isFinite(number)) {
            strange.add(where + " = " + number);
        }
    }

    private void walkParts(String where, Record parts) {
        for (RecordComponent part : parts.getClass().getRecordComponents()) {
            try {
                part.getAccessor().setAccessible(true);
                walk(where + "." + part.getName(), part.getAccessor().invoke(parts));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(where, e);
            }
        }
    }
}
