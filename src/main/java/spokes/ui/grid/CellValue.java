package spokes.ui.grid;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** A cell's value, which never changes: a row that changes is another row. */
record CellValue(@Nullable Object it) implements ObservableValue<Object> {
    /** A value as blocks know it: text, number, day, yes or no; a word of a list by its name. */
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT);
            case Number number -> number.doubleValue();
            case Boolean _, LocalDate _ -> value;
            case OptionalDouble number -> number.isPresent() ? (Object) number.getAsDouble() : null;
            default -> value.toString();
        };
    }

    @Override
    public @Nullable Object getValue() {
        return it;
    }

    @Override
    public void addListener(ChangeListener<? super Object> listener) {}

    @Override
    public void removeListener(ChangeListener<? super Object> listener) {}

    @Override
    public void addListener(InvalidationListener listener) {}

    @Override
    public void removeListener(InvalidationListener listener) {}
}
