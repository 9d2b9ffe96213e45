package spokes.ui.grid;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** A cell's value, which never changes: a row that changes is another row. */
record CellValue(@Nullable Object it) implements ObservableValue<Object> {
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
