package spokes.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows the items of a choice that cannot be typed. */
public final class Names<T> extends StringConverter<T> {
    private final Function<T, String> name;

    /**
     * The names.
     *
     * @param name what a planner reads for an item
     */
    public Names(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new IllegalStateException("a choice among names is never typed, was " + text);
    }
}
